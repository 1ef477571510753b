using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Finds names that write together what the question writes apart, and apart what it writes together.</summary>
internal sealed class JoinedWords(ScreeningIndex index, Scratch scratch)
{
    /// <summary>Touches the listed names of which one word is several of the question's, or several are one.</summary>
    public void Touch()
    {
        var question = scratch.Question;
        Span<char> joined = stackalloc char[128];
        Span<char> skeleton = stackalloc char[256];
        for (var i = 0; i < question.Count; i++)
        {
            var token = question.Tokens[i];
            if (token.Text.Length >= 5)
            {
                foreach (var name in index.NamesJoinedAs(token.Text))
                {
                    scratch.Touch(name, 100 + i, question.Weights[i] * 0.95f);
                }
            }

            if (token.Skeleton.Length >= 4)
            {
                foreach (var name in index.NamesJoinedAs(token.Skeleton))
                {
                    scratch.Touch(name, 100 + i, question.Weights[i] * 0.9f);
                }
            }

            var length = 0;
            for (var span = 1; span <= JoinedAt(i) && i + span <= question.Count && length + question.Tokens[i + span - 1].Text.Length < 40; span++)
            {
                question.Tokens[i + span - 1].Text.CopyTo(joined[length..]);
                length += question.Tokens[i + span - 1].Text.Length;
                if (span > 1)
                {
                    TouchWhole(joined[..length], i, span, skeleton);
                }
            }
        }
    }

    // Three words are joined only when they are syllables: Fu Yuan Yu, Zhong Xing Wei.
    private int JoinedAt(int word)
    {
        var tokens = scratch.Question.Tokens;
        return word + 2 < tokens.Length && tokens[word].Text.Length + tokens[word + 1].Text.Length + tokens[word + 2].Text.Length <= 13 ? 3 : 2;
    }

    private void TouchWhole(Span<char> joined, int at, int span, Span<char> skeleton)
    {
        var weight = 0f;
        for (var i = at; i < at + span; i++)
        {
            weight += scratch.Question.Weights[i];
        }

        var origin = scratch.Question.Tokens[at].Origin;
        var least = origin == WordOrigin.Abjad ? 0.92f : origin == WordOrigin.Syllable ? Leftovers.JoinedSyllables : Leftovers.JoinedWords;
        foreach (var neighbour in scratch.Words.NearJoined(index.Words, joined, origin == WordOrigin.Abjad ? origin : WordOrigin.Full, least))
        {
            if (neighbour.Similarity < least - 0.02f)
            {
                continue;
            }

            scratch.Pair(neighbour.Token, at | (span << 8), neighbour.Similarity);
            foreach (var name in index.NamesWith(neighbour.Token))
            {
                scratch.Touch(name, 200 + at, weight * neighbour.Similarity);
            }
        }

        if (Skeleton.Write(joined, skeleton) is var bones and >= 4)
        {
            foreach (var name in index.NamesJoinedAs(skeleton[..bones]))
            {
                scratch.Touch(name, 300 + at, weight * 0.9f);
            }
        }
    }
}
