using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Customs.ServiceDefaults;

/// <summary>Signs and checks the suite's tokens: JWT, ES256.</summary>
public sealed class TokenKey
{
    /// <summary>Issuer of the tokens.</summary>
    public const string Issuer = "customs-suite";

    /// <summary>Audience of the tokens.</summary>
    public const string Audience = "customs-suite";

    private const string KeyFile = "jwt.key";
    internal const string PublicFile = "jwt.pub";

    private readonly TimeProvider time;

    private TokenKey(ECDsa key, bool canSign, TimeProvider time)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));
        Verifying = new ECDsaSecurityKey(key) { KeyId = id };
        CanSign = canSign;
        this.time = time;
    }

    /// <summary>Whether this process may sign; else it only checks.</summary>
    public bool CanSign { get; }

    internal ECDsaSecurityKey Verifying { get; }

    /// <summary>A token for an identity.</summary>
    /// <param name="identity">Who it is for.</param>
    /// <param name="life">How long it is valid from now.</param>
    public string Mint(LocalIdentity identity, TimeSpan life)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            [Claims.Subject] = identity.Name,
            [Claims.Roles] = identity.Roles.Select(RoleNames.Write).ToArray(),
        };
        if (identity.Office is { } office)
        {
            claims[Claims.Office] = office;
        }

        if (identity.Desk is { } desk)
        {
            claims[Claims.Desk] = desk;
        }

        if (identity.OnBehalfOf is { } principal)
        {
            claims[Claims.OnBehalfOf] = principal;
        }

        if (identity.DisplayName is { } name)
        {
            claims[Claims.DisplayName] = name;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + life,
            Claims = claims,
            SigningCredentials = new SigningCredentials(Verifying, SecurityAlgorithms.EcdsaSha256),
        });
    }

    internal static TokenKey LoadOrMake(string folder, TimeProvider time)
    {
        var keyFile = Path.Combine(folder, KeyFile);
        var publicFile = Path.Combine(folder, PublicFile);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(keyFile))
        {
            key.ImportFromPem(File.ReadAllText(keyFile));
            SecretFile.Write(publicFile, Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem() + "\n"));
            return new TokenKey(key, canSign: true, time);
        }

        if (File.Exists(publicFile))
        {
            key.ImportFromPem(File.ReadAllText(publicFile));
            return new TokenKey(key, canSign: false, time);
        }

        // A host that was given its identity without this key takes tokens of a provider only.
        if (!File.Exists(Path.Combine(folder, CertificateAuthority.KeyFile)))
        {
            return new TokenKey(key, canSign: false, time);
        }

        SecretFile.Write(keyFile, Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
        SecretFile.Write(publicFile, Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem() + "\n"));
        return new TokenKey(key, canSign: true, time);
    }
}
