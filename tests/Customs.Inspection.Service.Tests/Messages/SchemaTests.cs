using Customs.Inspection.Messages;
using Customs.Inspection.Service.Messages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Tests.Messages;

public sealed class SchemaTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_declaration_that_its_reader_takes_and_its_schema_does_not_is_refused_with_the_place()
    {
        var good = Sent.Sample("hmrc-cds", "TT_EX004a", "TT_EX004a.xml");
        var bad = Sent.Changed(good, ("<LineNumeric>1</LineNumeric>", "<LineNumeric>one</LineNumeric>"));
        var schemas = Open();

        Assert.IsType<MessageResult.Done>(Validate(schemas, good));
        Assert.IsType<MessageResult.Done>(MessageReader.Read(bad, s_now));
        var refused = Assert.IsType<MessageResult.Refused>(Validate(schemas, bad));
        Assert.Equal("wco-dec-xml", refused.Head.Form.Key);
        Assert.Contains(refused.Violations, v => v.Field == "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric");
    }

    [Theory]
    [InlineData("hmrc-cds/TT_EX001a/TT_EX001a.xml")]
    [InlineData("hmrc-cds/TT_EX004a/TT_EX004a.xml")]
    [InlineData("hmrc-cds/TT_EX005a/TT_EX005a.xml")]
    [InlineData("hmrc-cds/TT_EX009a/TT_EX009a.xml")]
    [InlineData("hmrc-cds/TT_EX010a/TT_EX010a.xml")]
    [InlineData("hmrc-cds/TT_EX011a/TT_EX011a.xml")]
    [InlineData("hmrc-cds/TT_EX013a/TT_EX013a.xml")]
    public void Samples_of_the_authority_keep_to_its_schemas(string file) => Assert.IsType<MessageResult.Done>(Validate(Open(), Sent.Sample(file.Split('/'))));

    [Fact]
    public void A_transit_declaration_is_held_to_its_schema()
    {
        var good = Sent.Sample("ncts5", "samples", "cc015c-valid-2.xml");

        Assert.IsType<MessageResult.Done>(Validate(Open(), good));
        var refused = Assert.IsType<MessageResult.Refused>(Validate(Open(), Sent.Changed(good, ("<inlandModeOfTransport>4<", "<inlandModeOfTransport>forty<"))));
        Assert.Equal("/CC015C/Consignment/inlandModeOfTransport", Assert.Single(refused.Violations).Field);
    }

    [Theory]
    [InlineData(AnswerKind.Control, "cc060c")]
    [InlineData(AnswerKind.Documents, "cc060c")]
    [InlineData(AnswerKind.NotReleased, "cc051c")]
    public void Answers_on_transit_keep_to_their_schemas(AnswerKind kind, string form)
    {
        var head = Assert.IsType<MessageResult.Done>(MessageReader.Read(Sent.Sample("ncts5", "samples", "cc015c-valid-2.xml"), s_now)).Reading.Head;
        var answer = AnswerWriter.Write(new AnswerFacts { Kind = kind, Head = head, Id = "0123456789", At = s_now, Mrn = "26XIABCDEFGH1234J5", TakenInAt = s_now, LegalBasis = "Art. 7 Reg. (EU) 2021/821" })!;

        Assert.Equal(form, answer.Form);
        Assert.Empty(Open().Violations(answer.Content)!);
    }

    [Theory]
    [InlineData(AnswerKind.Accepted)]
    [InlineData(AnswerKind.Control)]
    [InlineData(AnswerKind.Documents)]
    [InlineData(AnswerKind.Released)]
    [InlineData(AnswerKind.Left)]
    [InlineData(AnswerKind.Rejected)]
    public void Answers_of_the_wco_model_keep_to_their_schema(AnswerKind kind)
    {
        var head = Assert.IsType<MessageResult.Done>(MessageReader.Read(Sent.Sample("hmrc-cds", "TT_EX001a", "TT_EX001a.xml"), s_now)).Reading.Head;
        var answer = AnswerWriter.Write(new AnswerFacts
        {
            Kind = kind,
            Head = head,
            Id = "0123456789",
            At = s_now,
            Mrn = "26GBABCDEFGH1234A5",
            Violations = kind == AnswerKind.Rejected ? [new("/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Description", "is required")] : [],
        })!;

        Assert.Empty(Open().Violations(answer.Content)!);
    }

    private static MessageResult Validate(Schemas schemas, byte[] content) => schemas.Validate(content, MessageReader.Read(content, s_now));

    private static Schemas Open() => new(Options.Create(new InspectionOptions { SchemaFolder = Shared.Locate("data", "messages") }), NullLogger<Schemas>.Instance);
}
