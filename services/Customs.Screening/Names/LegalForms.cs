using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Legal forms of firms in the languages of the lists, as sequences of folded words. They are taken out of a name and compared apart.</summary>
internal static class LegalForms
{
    // Each row is one form: all its spellings.
    private static readonly string[] Rows =
    [
        "ltd|limited|ltda|limitada|co ltd|company limited|co limited|company ltd|pvt ltd|private limited|pvt limited|pte ltd|pte limited|pty ltd|pty limited|ltd co|limited company|lda|limitee|ltee|compania limitada|private ltd|lt|co lt|ltd sti|limited sirketi|ltd sirketi",
        "llc|limited liability company|limited liability co|ooo|o o o|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostyu|society s ogranichennoy otvetstvennostyu|society s ogranichennoi otvetstvennostyu|tov|tovarystvo z obmezhenoyu vidpovidalnistyu|too|mmc|lcc|limited liability partnership|llp|fze|fzco|fz llc|fzc|free zone establishment|wll|w l l|dmcc|spc|mchj|ltd liability company",
        "jsc|joint stock company|joint stock co|ao|oao|pao|zao|ojsc|pjsc|cjsc|open joint stock company|public joint stock company|closed joint stock company|aktsionernoe society|aktsionernoye society|publichnoe aktsionernoe society|publichnoye aktsionernoye society|otkrytoe aktsionernoe society|otkrytoye aktsionernoye society|zakrytoe aktsionernoe society|zakrytoye aktsionernoye society|aktsionernoe obshchestvo|aktsionernoye obshchestvo|publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|otkrytoe aktsionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|prat|nao|non public joint stock company|aj|psc|pjs|public joint stock|joint stock",
        "gmbh|gesellschaft mit beschrankter haftung|ges mbh|gesmbh|mbh|gmbh co kg|gmbh and co kg|kg|ohg|ug|ev|gbr",
        "ag|aktiengesellschaft|se|kgaa",
        "sa|s a|societe anonyme|sociedad anonima|sa de cv|s a de c v|sociedad anonima de capital variable|sa de c v|sas|sarl|societe a responsabilite limitee|sal|saoc|saog|sociedade anonima|eirl|cv|scs|sca|rl|sapi de cv|sab de cv|s de rl de cv|sde rl|sac|srl de cv",
        "srl|societa a responsabilita limitata|societatea cu raspundere limitata|company cu raspundere limitata|sociedad de responsabilidad limitada",
        "spa|societa per azioni|company per azioni",
        "sp z oo|spolka z ograniczona odpowiedzialnoscia|spzoo|zoo|sro|s r o|doo|d o o|ood|eood|kft|zrt|nyrt|rt|dd|ad|ead",
        "bv|nv|besloten vennootschap|bvba|vof",
        "as|a s|anonim sirketi|anonim sti|a s ve tic|asa|ans|aps|oy|oyj|ab|hb|kb|aksjeselskap|da|enk|sti|sirketi|anonim",
        "sdn bhd|snd bhd|sendirian berhad|bhd|berhad|sdn|plt",
        "pt|perseroan terbatas|tbk|cv",
        "inc|incorporated|corp|corporation|plc|public limited company|lp|limited partnership|co|company|companies|coltd",
        "kk|kabushiki kaisha|yk|yugen kaisha|kaisha",
        "fsue|federal state unitary enterprise|fgup|federal state budgetary institution|fgbu|unitary enterprise|state enterprise|gup|rue|republican unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|federal state unitarnoe predpriyatie|state unitary enterprise|federal state institution|federal state",
        "private joint stock company|prjsc|sahami khas|sahami am|sherkat|shareholding company|pjs company|private company|pvt|private|pte|pty",
        "est|establishment|trading est|foundation stiftung|anstalt",
    ];

    private static readonly FrozenDictionary<string, int> Forms = Read();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Starts = Forms.Keys.Select(k => k.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Forms.Keys.Max(k => k.Count(c => c == ' ') + 1);

    /// <summary>All spellings with their classes.</summary>
    public static IEnumerable<(string Spelling, int Form)> All => Forms.Select(f => (f.Key, f.Value));

    /// <summary>All words of all forms.</summary>
    public static IEnumerable<string> Spellings => Forms.Keys.SelectMany(k => k.Split(' '));

    /// <summary>The longest form that begins at a word: how many words it takes (zero for none) and its class (from 1).</summary>
    public static int Find(List<Word> words, int at, out int form)
    {
        form = 0;
        if (!Starts.Contains(words[at].Text))
        {
            return 0;
        }

        Span<char> key = stackalloc char[128];
        Span<int> ends = stackalloc int[Longest];
        var length = 0;
        var count = 0;
        for (; count < Longest && at + count < words.Count; count++)
        {
            var word = words[at + count].Text;
            if (length + word.Length + 1 > key.Length)
            {
                break;
            }

            if (count > 0)
            {
                key[length++] = ' ';
            }

            word.CopyTo(key[length..]);
            length += word.Length;
            ends[count] = length;
        }

        for (; count > 0; count--)
        {
            if (Lookup.TryGetValue(key[..ends[count - 1]], out form))
            {
                return count;
            }
        }

        return 0;
    }

    private static FrozenDictionary<string, int> Read()
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Rows.Length; i++)
        {
            foreach (var spelling in Rows[i].Split('|'))
            {
                forms.TryAdd(spelling, i + 1);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
