using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>What reading a message has come to so far: what is wrong by its place, what was worked out, and which places of the form were asked for.</summary>
internal sealed class MessageReport(MessageSyntax syntax, ISet<string>? asked = null)
{
    private readonly List<FieldViolation> _violations = [];
    private readonly List<DerivedValue> _derived = [];
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);

    public MessageSyntax Syntax { get; } = syntax;

    public IReadOnlyList<FieldViolation> Violations => _violations;

    public IReadOnlyList<DerivedValue> Derived => _derived;

    /// <summary>Whether places are logged, so that lists that are empty here are walked once all the same.</summary>
    public bool Logs => asked is not null;

    public void Asked(string path) => asked?.Add(path);

    public void Wrong(string place, string problem)
    {
        if (_violations.Count < Bounds.MostViolations && _wrong.Add(place))
        {
            _violations.Add(new FieldViolation(place, problem));
        }
    }

    public void Derive(string field, string from)
    {
        if (_derived.Count < Bounds.MostViolations)
        {
            _derived.Add(new DerivedValue(field, from));
        }
    }

    /// <summary>A report that keeps the log and nothing else.</summary>
    public MessageReport Quiet() => new(Syntax, asked);
}

/// <summary>A value that the message does not state and that was worked out, so that nobody takes it for declared.</summary>
/// <param name="Field">Path of the dossier form, such as <c>declaration.mrn</c>.</param>
/// <param name="From">How it was worked out.</param>
public sealed record DerivedValue(string Field, string From);
