using System.Security.Cryptography;
using Customs.Classification.V1;
using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.Testing;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class RoundTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("LICENSING", "", "mrn exporter consignee goods-0 hs6-0 value-0 parameter-0 end-use paper-0 entry-0 destination", "carrier payer bank phone email forwarder alert finding register words")]
    [InlineData("CUSTOMS_CRIMINAL_OFFICE", "", "mrn exporter consignee goods-0 hs6-0 value-0 parameter-0 end-use paper-0 entry-0 destination carrier payer bank phone email forwarder", "alert denial register words")]
    [InlineData("INTELLIGENCE", "", "exporter consignee goods-0 parameter-0 end-use destination carrier phone email forwarder", "mrn hs6-0 value-0 paper-0 entry-0 payer bank denial register words")]
    [InlineData("PARTNER_CUSTOMS", "MY", "mrn consignee goods-0 hs6-0 destination", "exporter value-0 parameter-0 end-use paper-0 entry-0 carrier payer bank phone email forwarder alert finding denial register words")]
    public async Task Nothing_leaves_but_what_the_authority_needs_to_know(string authority, string country, string told, string kept)
    {
        await using var desks = await Desks.StartAsync(Ct);
        var (declaration, marks) = Marked();
        var taken = await TakenAsync(desks, declaration);
        var asked = await desks.As("local-desk").OpenRoundAsync(
            new V1.OpenRoundRequest { Name = taken.Name, Authority = authority, Country = country, Question = "What is known of the consignee?", Etag = taken.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);

        var round = Assert.Single(asked.Rounds);
        foreach (var form in new[] { "TEXT", "HTML" })
        {
            var document = await desks.As("local-desk-2").GetRoundDocumentAsync(new V1.GetRoundDocumentRequest { Name = taken.Name, Round = 1, Form = form }, cancellationToken: Ct);
            var text = document.Content.ToStringUtf8();
            Assert.Equal(document.Sha256, Convert.ToHexStringLower(SHA256.HashData(document.Content.Span)));
            Assert.True(form == "HTML" || document.Sha256 == round.DocumentSha256);
            Assert.All(told.Split(' '), t => Assert.Contains($"«{t}»", Plain(text)));
            Assert.All(kept.Split(' '), k => Assert.DoesNotContain($"«{k}»", Plain(text)));

            // Whatever field of the whole declaration is not named by the table, none of its text is in the request.
            var allowed = AllowedFields(authority);
            Assert.All(marks.Where(m => !allowed.Any(a => m.Path.StartsWith(a, StringComparison.Ordinal))), m => Assert.DoesNotContain(m.Mark, Plain(text)));
            Assert.DoesNotContain("local-", text);
        }
    }

    [Fact]
    public async Task An_answer_confirms_and_refutes_with_who_and_when_and_the_audit_keeps_the_document()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var desk = desks.As("local-desk");
        var taken = await TakenAsync(desks, Marked().Declaration);
        var asked = await desk.OpenRoundAsync(
            new V1.OpenRoundRequest { Name = taken.Name, Authority = "LICENSING", Question = "Was a licence denied?", WorkingDays = 3, Etag = taken.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        Assert.Equal((V1.Case.Types.State.Verification, 3), (asked.State, asked.Rounds[0].WorkingDays));
        var answer = new V1.AnswerRoundRequest
        {
            Name = taken.Name,
            Round = 1,
            Answer = "denied in 2024",
            Reference = "77-24",
            Effects = { new V1.AnswerRoundRequest.Types.Effect { Indicator = "P05", Verification = V1.CaseIndication.Types.Verification.Confirmed } },
            Etag = asked.Etag,
            RequestId = Desks.NewId(),
        };
        var answered = await desk.AnswerRoundAsync(answer, cancellationToken: Ct);
        var indication = Assert.Single(answered.Indications);
        Assert.Equal((V1.CaseIndication.Types.Verification.Confirmed, "local-desk"), (indication.Verification, indication.Officer));
        Assert.NotNull(indication.VerifyTime);
        Assert.Equal((V1.Round.Types.State.Answered, V1.Case.Types.State.Investigation), (answered.Rounds[0].State, answered.State));

        var trail = await desks.As("local-supervisor").ListAuditEventsAsync(new V1.ListAuditEventsRequest { Resource = taken.Name }, cancellationToken: Ct);
        Assert.Equal(asked.Rounds[0].DocumentSha256, Assert.Single(trail.Events, e => e.Act == "AuthorityAsked").Details["document_sha256"]);
    }

    [Fact]
    public async Task A_question_that_quotes_what_is_kept_is_refused_and_nothing_leaves()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var taken = await TakenAsync(desks, Marked().Declaration);
        var ask = new V1.OpenRoundRequest { Name = taken.Name, Authority = "PARTNER_CUSTOMS", Country = "MY", Question = "Does «payer», «payer-country» pay?", Etag = taken.Etag, RequestId = Desks.NewId() };
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await desks.As("local-desk").OpenRoundAsync(ask, cancellationToken: Ct));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Contains("payer", refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>().FieldViolations[0].Description);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(
            async () => await desks.As("local-desk").GetRoundDocumentAsync(new V1.GetRoundDocumentRequest { Name = taken.Name, Round = 1, Form = "TEXT" }, cancellationToken: Ct))).StatusCode);
    }

    [Fact]
    public async Task A_deadline_and_a_wait_end_by_themselves()
    {
        var time = new ShiftedTime();
        await using var desks = await Desks.StartAsync(Ct, clock: time);
        var taken = await TakenAsync(desks, Marked().Declaration);
        await desks.As("local-desk").OpenRoundAsync(
            new V1.OpenRoundRequest { Name = taken.Name, Authority = "LICENSING", Question = "Was a licence denied?", WorkingDays = 1, Etag = taken.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        time.Advance(TimeSpan.FromDays(6));
        var desk = desks.As(new ServiceDefaults.LocalIdentity("later-desk", [Role.Desk]));
        V1.Case seen;
        do
        {
            await Task.Delay(20, Ct);
            seen = await desk.GetCaseAsync(new V1.GetCaseRequest { Name = taken.Name }, cancellationToken: Ct);
        }
        while (!seen.Rounds[0].Overdue);

        Assert.Equal(V1.CaseIndication.Types.Verification.Unverified, seen.Indications[0].Verification);
        Assert.Single(seen.Events, e => e is { Act: "AnswerOverdue", Actor: "referral" });
    }

    private static async Task<V1.Case> TakenAsync(Desks desks, Declaration declaration)
    {
        var referral = Desks.Referral();
        referral.Subject.FrozenDeclaration = declaration.ToByteString();
        referral.Subject.FrozenHash = ByteString.CopyFrom(SHA256.HashData(referral.Subject.FrozenDeclaration.Span));
        var opened = await desks.Inspection.OpenReferralAsync(referral, cancellationToken: Ct);
        return await desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
    }

    // The page writes the marks as entities.
    private static string Plain(string document) => document.Replace("&#xAB;", "«", StringComparison.Ordinal).Replace("&#xBB;", "»", StringComparison.Ordinal);

    // A declaration in which every text of every message is a mark of its own, and the ones that the table speaks of have names.
    private static (Declaration Declaration, List<(string Path, string Mark)> Marks) Marked()
    {
        var declaration = new Declaration();
        var marks = new List<(string, string)>();
        Fill(declaration, "", 0, marks);
        var declared = declaration.Dossier.Declared;
        declared.Mrn = "«mrn»";
        declared.CountryOfDestination = "«destination»";
        declared.TransportDocument.Carrier = "«carrier»";
        declared.Parties.Clear();
        declared.Parties.Add(new Party { Roles = { "EXPORTER" }, Name = "«exporter»", Phone = "«phone»" });
        declared.Parties.Add(new Party { Roles = { "CONSIGNEE" }, Name = "«consignee»", Email = "«email»" });
        declared.Parties.Add(new Party { Roles = { "FREIGHT_FORWARDER" }, Name = "«forwarder»" });
        var item = declared.GoodsItems[0];
        (item.Description, item.Hs6, item.InvoiceAmount.Currency) = ("«goods-0»", "«hs6-0»", "«value-0»");
        item.TechnicalParameters.Clear();
        item.TechnicalParameters.Add(new TechnicalParameter { Name = "beam", Text = "«parameter-0»" });
        declared.SupportingDocuments[0].Reference = "«paper-0»";
        declaration.Dossier.Accompanying.EndUse.Statement = "«end-use»";
        (declaration.Dossier.Accompanying.Finance.PayerName, declaration.Dossier.Accompanying.Finance.PayerCountry, declaration.Dossier.Accompanying.Finance.BankName) = ("«payer»", "«payer-country»", "«bank»");
        declaration.Dossier.Context.Alerts[0].Text = "«alert»";
        declaration.Dossier.Context.Findings[0].Summary = "«finding»";
        declaration.Dossier.Context.Denials[0].Ground = "«denial»";
        declaration.Dossier.Context.Enquiries[0].Result = "«register»";
        declaration.Holds[0].Words = "«words»";
        declaration.Assessment.Classifications[0].Candidates[0].Code = "«entry-0»";
        return (declaration, marks);
    }

    private static void Fill(IMessage message, string path, int depth, List<(string Path, string Mark)> marks)
    {
        foreach (var field in message.Descriptor.Fields.InFieldNumberOrder().Where(f => !f.IsMap && depth < 7))
        {
            var here = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            object? value = field.FieldType == FieldType.String ? $"«{here}»" : field.FieldType == FieldType.Message ? field.MessageType.Parser.ParseFrom(ByteString.Empty) : null;
            if (value is null)
            {
                continue;
            }

            if (value is IMessage inner)
            {
                Fill(inner, here, depth + 1, marks);
            }
            else
            {
                marks.Add((here, (string)value));
            }

            if (field.IsRepeated)
            {
                ((System.Collections.IList)field.Accessor.GetValue(message)).Add(value);
            }
            else
            {
                field.Accessor.SetValue(message, value);
            }
        }
    }

    private static string[] AllowedFields(string authority)
    {
        const string Declared = "dossier.declared.";
        string[] goods = [Declared + "goods_items.description"];
        string[] codes = [Declared + "goods_items.hs6", Declared + "goods_items.cn8", Declared + "goods_items.cus_code", Declared + "goods_items.cas_numbers"];
        string[] amounts = [Declared + "goods_items.quantity", Declared + "goods_items.net_mass_kg", Declared + "goods_items.gross_mass_kg"];
        string[] technical = [Declared + "goods_items.manufacturer", Declared + "goods_items.model", Declared + "goods_items.serial_numbers", Declared + "goods_items.technical_parameters"];
        string[] value = [Declared + "goods_items.invoice_amount"];
        string[] route = [Declared + "countries_of_routing", Declared + "place", .. new[] { "type", "number", "vessel", "imo", "flight", "vehicle", "containers" }.Select(f => $"{Declared}transport_document.{f}")];
        string[] papers = [.. new[] { "", "goods_items." }.SelectMany(p => new[] { "type", "reference", "issuer", "control_code" }.Select(f => $"{Declared}{p}supporting_documents.{f}")), "dossier.accompanying.invoice.number"];
        string[] use = ["dossier.accompanying.end_use.statement", "dossier.accompanying.end_use.certificate"];
        string[] control = ["assessment.classifications.candidates.code", "assessment.classifications.id"];
        string[] payment = ["dossier.accompanying.finance"];
        return authority switch
        {
            "LICENSING" => [.. goods, .. codes, .. amounts, .. value, .. technical, .. route, .. papers, .. use, .. control],
            "CUSTOMS_CRIMINAL_OFFICE" => [.. goods, .. codes, .. amounts, .. value, .. technical, .. route, .. papers, .. use, .. control, .. payment],
            "INTELLIGENCE" => [.. goods, .. technical, .. route, .. use],
            _ => [.. goods, .. codes, .. amounts, .. route],
        };
    }
}
