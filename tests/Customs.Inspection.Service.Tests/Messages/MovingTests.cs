using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Messages;

public sealed class MovingTests
{
    private const string SampleMrn = "26DE730210000001B5";

    [Fact]
    public async Task An_amendment_changes_what_it_states_and_every_change_is_noted()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var lodged = (await fixture.SubmitAsync(Sent.Sample("authored", "CC515C_dev.xml"), ct)).Declaration;

        var amended = await fixture.SubmitAsync(Sent.Changed(Sent.Sample("authored", "CC513C_dev.xml"), (SampleMrn, lodged.Dossier.Declared.Mrn)), ct);

        Assert.Equal("cc504c", amended.Answer.Form);
        var declared = amended.Declaration.Dossier.Declared;
        Assert.Equal(2, amended.Declaration.Version);
        Assert.Equal("Another Trading FZE", Assert.Single(declared.Parties, p => p.Roles.Contains("CONSIGNEE")).Name);
        Assert.Equal(lodged.Dossier.Declared.GoodsItems, declared.GoodsItems);
        Assert.Contains(declared.Amendments, a => a.Field == "parties[CONSIGNEE].name" && a.OldValue == "Contoh Trading Sdn Bhd" && a.NewValue == "Another Trading FZE" && a.Stage == "BEFORE_RELEASE");
        Assert.Contains(amended.Declaration.Assessment.Indications, i => i.Indicator == "P14" && i.State == Indication.Types.State.Hit);
    }

    [Fact]
    public async Task An_arrival_message_moves_the_consignment_and_tells_how_it_stands()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var lodged = (await fixture.SubmitAsync(Sent.Sample("authored", "CC515C_dev.xml"), ct)).Declaration;
        await fixture.Officer.PlaceHoldAsync(new PlaceHoldRequest { Declaration = lodged.Name, ReasonCode = "H01", Words = "look", Etag = lodged.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        var arrived = await fixture.SubmitAsync(Sent.Changed(Sent.Sample("authored", "CC507C_dev.xml"), (SampleMrn, lodged.Dossier.Declared.Mrn)), ct);

        Assert.Equal(new DateTimeOffset(2026, 11, 4, 6, 10, 0, TimeSpan.Zero), arrived.Declaration.ArriveTime.ToDateTimeOffset());
        Assert.Equal(MessageAnswer.Types.Kind.Control, arrived.Answer.Kind);
        Assert.Equal("cc561c", arrived.Answer.Form);
    }

    [Fact]
    public async Task Goods_are_found_by_their_consignment_reference_and_once_gone_are_neither_held_nor_recalled()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var lodged = (await fixture.SubmitAsync(Sent.Sample("hmrc-cds", "TT_EX013a", "TT_EX013a.xml"), ct)).Declaration;
        var arrived = (await fixture.SubmitAsync(Movement("EAL.xml"), ct)).Declaration;
        Assert.Equal(lodged.Name, arrived.Name);
        Assert.NotNull(arrived.ArriveTime);

        var gone = (await fixture.SubmitAsync(Movement("EDL.xml"), ct)).Declaration;

        Assert.NotNull(gone.ExitTime);
        var hold = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = gone.Name, ReasonCode = "H01", Words = "late", Etag = gone.Etag, RequestId = Border.NewId() }, cancellationToken: ct));
        Assert.Equal("WRONG_STATE", InspectionFixture.Reason(hold));
    }

    [Fact]
    public async Task A_movement_of_goods_that_are_not_known_is_refused_in_its_form()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);

        var refused = await fixture.RefusedAsync(Sent.Sample("authored", "CC507C_dev.xml"), ct);

        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
        Assert.Equal("cc557c", Sent.Answer(refused)?.Form);
    }

    [Theory]
    [InlineData("authored/CC529C_dev.xml")]
    [InlineData("ncts5/samples/cc014c-valid.xml")]
    [InlineData("hmrc-cds/Example_DMS_notifications/05_DMSCTL.xml")]
    public async Task What_authorities_tell_is_refused_as_no_declaration(string file)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);

        var refused = await fixture.RefusedAsync(Sent.Sample(file.Split('/')), ct);

        Assert.Equal("NO_DECLARATION", InspectionFixture.Reason(refused));
    }

    // The samples were taken from different days of a test system, so the reference is put into the movements.
    private static byte[] Movement(string file) =>
        Sent.Changed(Sent.Sample("hmrc-cds", "TT_EX013a", "Movement_Messages", file), ("5GB817614922302-NJWEPESTRA", DeclaredUcr()));

    private static string DeclaredUcr()
    {
        var document = System.Xml.Linq.XDocument.Load(new MemoryStream(Sent.Sample("hmrc-cds", "TT_EX013a", "TT_EX013a.xml")));
        return document.Descendants().First(e => e.Name.LocalName == "PreviousDocument" && e.Elements().Any(t => t.Name.LocalName == "TypeCode" && t.Value == "DCR")).Elements().First(e => e.Name.LocalName == "ID").Value;
    }
}
