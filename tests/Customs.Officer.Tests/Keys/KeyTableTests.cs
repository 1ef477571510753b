using Customs.Officer.Keys;

namespace Customs.Officer.Tests.Keys;

public sealed class KeyTableTests
{
    // What the screens combine; a form's and a prompt's keys stand alone because letters are typed there.
    private static readonly Context[][] Combined =
    [
        [Context.QueueRows, Context.Goods, Context.Lists, Context.Everywhere], [Context.Goods, Context.Pages, Context.Series, Context.Lists, Context.Everywhere],
        [Context.Inbox, Context.Lists, Context.Everywhere], [Context.Watched, Context.Pages, Context.Lists, Context.Everywhere], [Context.Locked], [Context.Waiting], [Context.CaseFile, Context.Pages, Context.Lists, Context.Everywhere], [Context.Form], [Context.Prompt],
    ];

    [Fact]
    public void No_key_means_two_acts_on_one_screen()
    {
        foreach (var contexts in Combined)
        {
            var keys = KeyTable.Of(contexts).SelectMany(row => new[] { row.Key, row.Twin }).OfType<string>().ToList();
            Assert.Equal(keys.Distinct().Order(), keys.Order());
        }
    }

    [Fact]
    public void Every_act_outside_forms_can_be_reached_without_a_function_key_or_Alt()
    {
        foreach (var row in KeyTable.Rows.Where(row => row.Context is not (Context.Form or Context.Prompt or Context.Locked)))
        {
            var keys = new[] { row.Key, row.Twin }.OfType<string>();
            Assert.Contains(keys, key => !(key.Length > 1 && key[0] == 'F' && char.IsAsciiDigit(key[1])) && !key.StartsWith("Alt", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_act_that_changes_something_needs_Shift() =>
        Assert.All(KeyTable.Rows.Where(row => KeyRow.Changes(row.Act)), row => Assert.True(row.Key.Length == 1 && char.IsAsciiLetterUpper(row.Key[0]) && row.Twin is null, row.Id));

    [Fact]
    public void No_other_letter_key_needs_Shift_except_the_ones_that_ask_first() =>
        Assert.All(KeyTable.Rows.Where(row => !KeyRow.Changes(row.Act) && row.Key.Length == 1 && char.IsAsciiLetterUpper(row.Key[0])), row => Assert.Equal(Act.Identity, row.Act));

    [Fact]
    public void Every_row_has_a_sentence_for_help_and_a_word_for_the_key_bar() =>
        Assert.All(KeyTable.Rows, row => Assert.True(row.Words.Length > 3 && row.Short.Length is > 0 and < 24, row.Id));

    [Fact]
    public void A_key_after_the_prefix_g_goes_to_a_screen()
    {
        Assert.True(KeyTable.IsPrefix([Context.Everywhere], "g"));
        Assert.Equal(Act.GoCases, KeyTable.Find([Context.Everywhere], "g c")!.Act);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("é", true)]
    [InlineData("+", true)]
    [InlineData("Space", true)]
    [InlineData("Ctrl+S", false)]
    [InlineData("Enter", false)]
    [InlineData("F3", false)]
    public void A_chord_knows_whether_it_types_a_sign(string name, bool types) => Assert.Equal(types, new Chord(name).IsText);
}
