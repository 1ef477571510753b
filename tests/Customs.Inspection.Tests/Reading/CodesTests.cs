using Customs.Inspection.Dossiers;
using Customs.Inspection.Reading;

namespace Customs.Inspection.Tests.Reading;

public sealed class CodesTests
{
    [Fact]
    public void Every_code_word_reads_back_as_it_was_written()
    {
        Assert.All(Enum.GetValues<PartyRole>(), Back);
        Assert.All(Enum.GetValues<MessageType>(), Back);
        Assert.All(Enum.GetValues<AlertType>(), Back);
        Assert.All(Enum.GetValues<DeclarationType>(), Back);
        Assert.All(Enum.GetValues<EndUseCheckResult>(), Back);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("EndUser")]
    [InlineData("END_USER,BUYER")]
    [InlineData("END-USER")]
    [InlineData("ENDUSER")]
    [InlineData("")]
    public void What_is_no_code_word_is_refused(string text) => Assert.False(Codes.TryRead<PartyRole>(text, out _));

    [Fact]
    public void Code_words_are_those_of_the_form()
    {
        Assert.Equal("CC515C", Codes.Write(MessageType.Cc515c));
        Assert.Equal("NOTIFY_PARTY", Codes.Write(PartyRole.NotifyParty));
        Assert.Equal("ART4_LETTER", Codes.Write(AlertType.Art4Letter));
    }

    private static void Back<T>(T code)
        where T : struct, Enum
    {
        Assert.True(Codes.TryRead<T>(Codes.Write(code), out var read), Codes.Write(code));
        Assert.Equal(code, read);
    }
}
