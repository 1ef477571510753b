using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Bounds on what officers write.</summary>
internal static class Texts
{
    private const int Most = 4_000;

    /// <summary>Notes a text that is too long.</summary>
    public static void Check(List<FieldViolation> violations, string field, string text)
    {
        if (text.Length > Most)
        {
            violations.Add(new FieldViolation(field, string.Create(CultureInfo.InvariantCulture, $"is longer than {Most} characters")));
        }
    }

    /// <summary>Refuses a text that is too long.</summary>
    public static void Require(string field, string text)
    {
        var violations = new List<FieldViolation>();
        Check(violations, field, text);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }
    }
}
