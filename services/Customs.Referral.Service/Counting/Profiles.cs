using System.Security.Cryptography;
using System.Text;
using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Google.Protobuf;

namespace Customs.Referral.Service;

/// <summary>Records what is known of the sides of a case: what a hold brought with it, and what the desk states.</summary>
internal static class Profiles
{
    /// <summary>Adds what a frozen declaration shows.</summary>
    public static async Task AddAsync(Act<ReferralDb> act, Case @case, ByteString frozen, CancellationToken ct)
    {
        var declaration = Read(frozen);
        var keys = declaration is null ? [] : DeclarationKeys.Of(declaration, @case.Subjects[^1].Declaration, @case.Indications);
        var profile = new V1.CaseProfile
        {
            Case = @case.Name,
            DeclaredDestination = declaration?.Dossier?.Declared?.CountryOfDestination ?? "",
            PresumedRecipient = declaration is null ? "" : PresumedRecipient.Of(declaration),
        };
        profile.ClusterKeys.AddRange(keys.Where(k => k.JoinsAttempts).Select(Hashed).Distinct(StringComparer.Ordinal));
        Add(act, @case, profile);
        foreach (var key in keys.Distinct())
        {
            if (await act.Db.CaseKeys.FindAsync([key.Kind.ToString(), key.Value, @case.Name], ct) is null)
            {
                act.Db.CaseKeys.Add(new CaseKeyRow { Kind = key.Kind.ToString(), Value = key.Value, Case = @case.Name });
            }
        }
    }

    /// <summary>Adds what the desk states.</summary>
    public static void AddStatement(Act<ReferralDb> act, Case @case, string country) =>
        Add(act, @case, new V1.CaseProfile { Case = @case.Name, PresumedRecipient = country, Stated = true });

    /// <summary>The declaration that was frozen; null when the bytes are none, or were erased.</summary>
    public static Declaration? Read(ByteString frozen)
    {
        try
        {
            return frozen.IsEmpty ? null : Declaration.Parser.ParseFrom(frozen);
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }

    private static void Add(Act<ReferralDb> act, Case @case, V1.CaseProfile profile) => act.Db.Profiles.Add(new ProfileRow
    {
        Case = @case.Name,
        Version = @case.Version,
        Year = @case.OpenedAt.UtcDateTime.Year,
        RecordedTime = act.Time,
        Content = profile.ToByteArray(),
    });

    // The profile outlives the personal data of the case, so it has no names.
    private static string Hashed(CaseKey key) => $"{key.Kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Value)).AsSpan(0, 16))}";
}
