using System.Text.Json;
using Customs.Primitives;

namespace Customs.Inspection.Reading;

/// <summary>What was found wrong or unknown in a form.</summary>
internal sealed class FormReport
{
    public const int LongestText = 10_000;

    public const int LongestList = 10_000;

    private const int MostViolations = 200;

    private readonly List<FieldViolation> _violations = [];
    private readonly Dictionary<string, string> _unknown = new(StringComparer.Ordinal);

    public IReadOnlyList<FieldViolation> Violations => _violations;

    public IReadOnlyDictionary<string, string> UnknownFields => _unknown;

    public void Violation(string path, string problem)
    {
        // One wrong field is told once, and a form of rubbish does not make an answer longer than itself.
        if (_violations.Count < MostViolations && !_violations.Any(v => v.Field == path))
        {
            _violations.Add(new FieldViolation(path, problem));
        }
    }

    public void Unknown(string path, JsonElement value) => _unknown[path] = value.GetRawText();

    /// <summary>A report that nobody reads: fields below a missing object are not each told as missing.</summary>
    public FormReport Quiet(FormReport of) => ReferenceEquals(of, this) ? new FormReport() : of;
}
