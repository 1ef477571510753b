using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Customs.Client;

/// <summary>What a token says about its holder. It is read for the screen only and not verified here: the services verify it with every call.</summary>
/// <param name="Name">Name of the person, or the subject; empty when the token can not be read.</param>
/// <param name="Roles">Roles, such as OFFICER.</param>
/// <param name="Expires">When it ends; null when it does not say.</param>
public sealed record TokenClaims(string Name, IReadOnlyList<string> Roles, DateTimeOffset? Expires)
{
    private static readonly TokenClaims Nothing = new("", [], null);

    /// <summary>Reads the claims; a text that is no token has none.</summary>
    public static TokenClaims Read(string? token)
    {
        var parts = token?.Split('.') ?? [];
        if (parts.Length != 3 || !Base64Url.IsValid(parts[1]))
        {
            return Nothing;
        }

        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])));
            var claims = json.RootElement;
            return claims.ValueKind != JsonValueKind.Object ? Nothing
                : new(Text(claims, "preferred_username") is { Length: > 0 } name ? name : Text(claims, "sub"), Texts(claims, "roles"),
                    claims.TryGetProperty("exp", out var end) && end.TryGetInt64(out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);
        }
        catch (JsonException)
        {
            return Nothing;
        }
    }

    private static string Text(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static List<string> Texts(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.String ? [value.GetString()!]
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];
    }
}
