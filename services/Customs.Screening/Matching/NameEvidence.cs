using System.Globalization;
using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Says word by word how two names were paired.</summary>
internal static class NameEvidence
{
    /// <summary>Adds the steps, each pair that is not simply equal, the words left over, and the legal forms.</summary>
    public static void Pairs(List<Evidence> evidence, Scratch scratch, PreparedName prepared) =>
        Pairs(evidence, scratch.Alignment, scratch.Question, scratch.Listed, prepared);

    /// <inheritdoc cref="Pairs(List{Evidence}, Scratch, PreparedName)"/>
    public static void Pairs(List<Evidence> evidence, Alignment alignment, Side question, Side listed, PreparedName prepared)
    {
        if ((prepared.Steps & (NameSteps.Transliterated | NameSteps.Translated | NameSteps.ReadInKorean)) != NameSteps.None)
        {
            evidence.Add(new Evidence("name.script", string.Join(' ', prepared.Words.Select(w => w.Text)), "", Step(prepared.Steps)));
        }

        foreach (var edge in alignment.Chosen)
        {
            evidence.Add(new Evidence("name.words", Text(question, edge.Question, edge.QuestionSpan), Text(listed, edge.Listed, edge.ListedSpan),
                string.Create(CultureInfo.InvariantCulture, $"{Word(edge.Step)} {edge.Similarity:0.00}")));
        }

        Rest(evidence, alignment, question, listed);
        if (question.LegalForms != 0 || listed.LegalForms != 0)
        {
            evidence.Add(new Evidence("legal-form", "", "", question.LegalForms == listed.LegalForms ? "same" : question.LegalForms == 0 || listed.LegalForms == 0 ? "one side only" : "different"));
        }
    }

    private static void Rest(List<Evidence> evidence, Alignment alignment, Side question, Side listed)
    {
        for (var i = 0; i < question.Count; i++)
        {
            if (!alignment.IsPairedQuestion(i))
            {
                evidence.Add(new Evidence("name.words", question.Tokens[i].Text, "", "against: not in the listed name"));
            }
        }

        for (var i = 0; i < listed.Count; i++)
        {
            if (!alignment.IsPairedListed(i))
            {
                evidence.Add(new Evidence("name.words", "", listed.Tokens[i].Text, "against: not in the question"));
            }
        }
    }

    private static string Step(NameSteps steps) => (steps & NameSteps.ReadInKorean) != NameSteps.None ? "read as in Korean" : (steps & NameSteps.Translated) != NameSteps.None ? "trade words put into English" : "written in Latin letters";

    private static string Word(PairingStep step) => step switch
    {
        PairingStep.Same => "same",
        PairingStep.Spelling => "spelt otherwise",
        PairingStep.Joined => "written together",
        PairingStep.Initial => "initial",
        PairingStep.Abbreviation => "abbreviated",
        PairingStep.Acronym => "acronym",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static string Text(Side side, int start, int span)
    {
        var text = side.Tokens[start].Text;
        for (var i = 1; i < span; i++)
        {
            text += " " + side.Tokens[start + i].Text;
        }

        return text;
    }
}
