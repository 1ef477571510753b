using System.Globalization;

namespace Customs.Referral.Service;

/// <summary>Name that the audit trail gives to a declaration as it was frozen with a case.</summary>
internal static class FrozenName
{
    /// <summary>cases/{case}/declarations/{number}, by the place of its hold in the case, from 1.</summary>
    public static string Of(Case @case, string hold) =>
        string.Create(CultureInfo.InvariantCulture, $"{@case.Name}/declarations/{@case.Subjects.TakeWhile(s => s.Hold != hold).Count() + 1}");
}
