using System.Security.Cryptography;
using System.Text;

namespace Customs.Screening.Service;

/// <summary>Tells whether two declared parties are the same for the memory of decisions: the same name, apart from case, marks and spacing, and the same identifiers.</summary>
internal static class SubjectKey
{
    /// <summary>A key of 64 signs that does not give the name away.</summary>
    public static string Of(V1.PartyQuery party)
    {
        var name = new string([.. party.Name.Normalize(NormalizationForm.FormKD).ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        var identifiers = party.Identifiers.Select(i => $"{i.Type}:{i.Value}".ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{party.BirthDate}\n{string.Join('\n', identifiers)}")));
    }
}
