using System.Diagnostics.CodeAnalysis;
using Customs.Primitives;

namespace Customs.Referral;

/// <summary>A filter over cases: words of the form key:value,value; words without a key are searched in title and name. All must hold.</summary>
/// <remarks>Keys: desk, state, owner (me means who asks), text, declaration.</remarks>
public sealed class CaseFilter
{
    private readonly List<Func<Case, bool>> _terms = [];

    private CaseFilter()
    {
    }

    /// <summary>Reads a filter; a key that is not known, or a state that does not exist, is a violation.</summary>
    public static bool TryParse(string text, string caller, [NotNullWhen(true)] out CaseFilter? filter, out IReadOnlyList<FieldViolation> violations)
    {
        var made = new CaseFilter();
        var wrong = new List<FieldViolation>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var key = colon > 0 ? word[..colon] : "text";
            var values = (colon > 0 ? word[(colon + 1)..] : word).Split(',', StringSplitOptions.RemoveEmptyEntries);
            if (Term(key, values, caller) is { } term)
            {
                made._terms.Add(term);
            }
            else
            {
                wrong.Add(new FieldViolation("filter", $"'{word}': keys are desk, state, owner, declaration and text; states are {string.Join(", ", Enum.GetNames<CaseState>()).ToLowerInvariant()}"));
            }
        }

        violations = wrong;
        filter = wrong.Count == 0 ? made : null;
        return filter is not null;
    }

    /// <summary>Whether a case meets every word.</summary>
    public bool Meets(Case @case) => _terms.TrueForAll(term => term(@case));

    private static Func<Case, bool>? Term(string key, string[] values, string caller)
    {
        switch (key)
        {
            case "desk":
                return c => values.Any(v => c.Desk.EndsWith('/' + v, StringComparison.OrdinalIgnoreCase));
            case "owner":
                return c => values.Any(v => c.Owner == (v == "me" ? caller : v));
            case "declaration":
                return c => c.Subjects.Any(s => values.Any(v => s.Declaration.Contains(v, StringComparison.OrdinalIgnoreCase)));
            case "text":
                return c => values.Any(v => c.Title.Contains(v, StringComparison.OrdinalIgnoreCase) || c.Name.Contains(v, StringComparison.OrdinalIgnoreCase));
            case "state":
                var states = new List<CaseState>();
                foreach (var value in values)
                {
                    if (!Enum.TryParse<CaseState>(value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var state) || !Enum.IsDefined(state))
                    {
                        return null;
                    }

                    states.Add(state);
                }

                return c => states.Contains(c.State);
            default:
                return null;
        }
    }
}
