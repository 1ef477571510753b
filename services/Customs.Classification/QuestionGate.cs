using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Chooses the questions worth an officer's time: at most three, and only such whose answer can flip the verdict.</summary>
public static class QuestionGate
{
    /// <summary>The most questions that are asked.</summary>
    public const int Most = 3;

    /// <summary>The questions for a verdict, the likeliest candidate's first.</summary>
    public static IReadOnlyList<Question> Choose(Verdict verdict, IReadOnlyList<Candidate> candidates, ControlListSet lists)
    {
        // Where an entry is met already, another one's open parameter changes nothing for the officer.
        if (verdict is Verdict.Listed or Verdict.Review or Verdict.NotListed)
        {
            return [];
        }

        var questions = new List<Question>();
        foreach (var candidate in candidates.Where(c => c.Truth == Truth.Unknown && c.Standing == Verdict.Ask))
        {
            foreach (var question in Of(candidate, lists))
            {
                if (questions.Count < Most && !questions.Exists(q => Same(q, question)))
                {
                    questions.Add(question);
                }
            }
        }

        return questions;
    }

    private static IEnumerable<Question> Of(Candidate candidate, ControlListSet lists)
    {
        var order = lists.Entry(candidate.EntryId)?.Ask ?? [];
        foreach (var id in candidate.Missing.OrderBy(m => Place(order, m)))
        {
            var parameter = lists.Pack.Parameters.Find(id);
            var check = candidate.Checks.FirstOrDefault(c => c.Parameter == id) ?? candidate.Checks.FirstOrDefault(c => c.Truth == Truth.Unknown);
            var where = parameter is { Find.Length: > 0 } ? $" ({parameter.Find})" : "";
            var path = check is { Path.Length: > 0 } ? $"{candidate.Code}.{check.Path}" : candidate.Code;
            var text = parameter?.Dimension == Dimension.Flag
                ? $"{Capital(parameter.Name)}: yes or no?{where} {path} asks for {check?.Threshold}."
                : $"What is the {parameter?.Name ?? id}?{where} {path} asks for {check?.Threshold}.";
            yield return new Question(id, text, path, check?.Threshold ?? "");
        }

        foreach (var open in candidate.OpenQuestions)
        {
            yield return new Question("", open.Text, open.Path.Length > 0 ? $"{candidate.Code}.{open.Path}" : candidate.Code, "");
        }
    }

    private static bool Same(Question first, Question second) => first.Parameter.Length > 0 ? first.Parameter == second.Parameter : first.Text == second.Text;

    private static int Place(IReadOnlyList<string> order, string id)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == id)
            {
                return i;
            }
        }

        return order.Count;
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
