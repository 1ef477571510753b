using System.Text;
using System.Xml.Linq;
using Customs.Primitives;

namespace Customs.Inspection.Messages.Tests;

/// <summary>Answers in the sender's form. CC060C, CC051C and the WCO responses are held against the official schemas in the service's tests.</summary>
public sealed class AnswerTests
{
    private const string Mrn = "26DEABCDEFGH1234A5";

    [Theory]
    [InlineData("authored/CC515C_dev.xml")]
    [InlineData("hmrc-cds/TT_EX001a/TT_EX001a.xml")]
    [InlineData("ncts5/samples/cc015c-valid-2.xml")]
    [InlineData("authored/CUSDEC_D96B_dev.edi")]
    [InlineData("authored/AES_EEI_dev.json")]
    [InlineData("authored/ASYCUDA_dev.xml")]
    [InlineData("hmrc-cds/TT_EX013a/Movement_Messages/EAL.xml")]
    [InlineData("authored/CC507C_dev.xml")]
    public void Each_form_is_answered_as_the_table_of_the_page_says(string sample)
    {
        var head = SampleMessages.Done(sample).Head;
        var lines = Enum.GetValues<AnswerKind>().Select(kind => $"{kind}: {Write(head, kind)?.Form ?? "-"}");
        Golden.Match(string.Join('\n', lines) + "\n", $"answers-{head.Form.Key}.txt");
    }

    [Fact]
    public void A_rejection_names_every_place_and_its_reason()
    {
        var answer = Write(SampleMessages.Done("authored/CC515C_dev.xml").Head, AnswerKind.Rejected)!;
        var document = XDocument.Parse(Encoding.UTF8.GetString(answer.Content));

        XNamespace space = "urn:example:aes-like:1";
        Assert.Equal(space + "CC556C", document.Root!.Name);
        Assert.Equal("DE4120999", document.Root.Element(space + "messageRecipient")!.Value);
        Assert.Equal(["/CC515C/GoodsShipment/GoodsItem[2]"], document.Descendants(space + "errorPointer").Select(e => e.Value));
        Assert.Equal(["needs a description & more"], document.Descendants(space + "errorReason").Select(e => e.Value));
    }

    [Fact]
    public void A_customs_response_is_a_whole_interchange_that_our_own_syntax_takes_apart()
    {
        var head = SampleMessages.Done("authored/CUSDEC_D96B_dev.edi").Head with { Lrn = "A+B'C:D?E" };
        var answer = Write(head, AnswerKind.Rejected)!;
        var root = EdifactTree.Read(answer.Content).Root;

        Assert.Equal("edifact-cusres-d96b", answer.Form);
        Assert.Equal("DE4120999", root.First("UNB")!.First("3.1")!.Value);
        Assert.Equal("A+B'C:D?E", root.First("RFF")!.First("1.2")!.Value);
        Assert.Equal($"{root.Children.Count - 2}", root.First("UNT")!.First("1.1")!.Value);
        Assert.Equal(["UNB", "UNH", "BGM", "DTM", "RFF", "RFF", "GIS", "ERP", "ERC", "FTX", "UNT", "UNZ"], root.Children.Select(c => c.Name));
    }

    [Fact]
    public void A_broken_interchange_is_answered_with_a_control_message()
    {
        var cut = Encoding.UTF8.GetString(SampleMessages.Bytes("authored/CUSDEC_D96B_dev.edi")).Replace("UNT+27+1'", "UNT+26+1'", StringComparison.Ordinal);
        var refused = Assert.IsType<MessageResult.Refused>(MessageReader.Read(Encoding.UTF8.GetBytes(cut), SampleMessages.Now));

        Assert.Equal(["/UNT/1.1"], refused.Violations.Select(v => v.Field));
        Assert.Equal("edifact-contrl", AnswerWriter.Write(Facts(refused.Head, AnswerKind.Rejected) with { Violations = refused.Violations })!.Form);
    }

    [Fact]
    public void No_answer_but_a_refusal_of_release_says_why()
    {
        foreach (var sample in new[] { "authored/CC515C_dev.xml", "hmrc-cds/TT_EX001a/TT_EX001a.xml", "authored/AES_EEI_dev.json", "authored/CUSDEC_D96B_dev.edi" })
        {
            var control = Write(SampleMessages.Done(sample).Head, AnswerKind.Control)!;
            Assert.DoesNotContain("2021/821", Encoding.UTF8.GetString(control.Content), StringComparison.Ordinal);
        }

        Assert.Contains("2021/821", Encoding.UTF8.GetString(Write(SampleMessages.Done("authored/CC515C_dev.xml").Head, AnswerKind.NotReleased)!.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_digit_is_that_of_iso_6346() => Assert.Equal(3, MrnMaker.CheckDigit("CSQU305438"));

    private static MessageAnswer? Write(MessageHead head, AnswerKind kind) => AnswerWriter.Write(Facts(head, kind));

    private static AnswerFacts Facts(MessageHead head, AnswerKind kind) => new()
    {
        Kind = kind,
        Head = head,
        Id = "0123456789abcdef",
        At = SampleMessages.Now,
        Mrn = Mrn,
        LegalBasis = kind == AnswerKind.NotReleased ? "Art. 21(3)(b) Reg. (EU) 2021/821" : null,
        Violations = kind == AnswerKind.Rejected ? [new FieldViolation("/CC515C/GoodsShipment/GoodsItem[2]", "needs a description & more")] : [],
    };
}
