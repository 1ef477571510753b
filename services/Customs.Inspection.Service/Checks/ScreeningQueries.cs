using System.Globalization;
using Customs.Inspection.Screening;

namespace Customs.Inspection.Service.Checks;

/// <summary>Puts the subjects of a dossier as questions to the screening service.</summary>
internal static class ScreeningQueries
{
    /// <summary>Id of the question about a subject: parties/{ref} for a declared party, else the key that the core gave, such as owner/csg/1 or vessel.</summary>
    public static string IdOf(ScreeningSubject subject) => subject.Key == subject.PartyRef ? $"parties/{subject.Key}" : subject.Key;

    /// <summary>The question.</summary>
    public static ScreeningV1.PartyQuery Of(ScreeningSubject subject) => new()
    {
        Id = IdOf(subject),
        Name = subject.Name.Trim(),
        Kind = subject.Kind switch
        {
            SubjectKind.Unknown => ScreeningV1.PartyKind.Unspecified,
            SubjectKind.Entity => ScreeningV1.PartyKind.Entity,
            SubjectKind.Person => ScreeningV1.PartyKind.Person,
            SubjectKind.Vessel => ScreeningV1.PartyKind.Vessel,
            _ => throw new InvalidOperationException($"unknown kind {subject.Kind}"),
        },
        Countries = { subject.Countries.Select(c => c.Value) },
        Address = string.IsNullOrEmpty(subject.Address) ? null : new CommonV1.Address { Full = subject.Address, Country = subject.Countries is [var first, ..] ? first.Value : "" },
        BirthDate = subject.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Identifiers = { subject.Identifiers.Select(i => new CommonV1.Identifier { Type = i.Type, Value = i.Value }) },
        Role = subject.Role,
    };
}
