using System.Globalization;
using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;
using Customs.Referral.V1;
using Grpc.Core;
using Classes = Customs.Classification.V1;
using Goods = Customs.Inspection.V1;
using Lists = Customs.Screening.V1;
using static Customs.Classification.V1.ClassificationService;
using static Customs.Inspection.V1.InspectionService;
using static Customs.Referral.V1.ReferralService;
using static Customs.Screening.V1.ScreeningService;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>One call per request of the shell.</summary>
/// <param name="invoker">Makes calls as the identity.</param>
/// <param name="time">The clock.</param>
internal sealed class Calls(CallInvoker invoker, TimeProvider time)
{
    private const int MrnLength = 18;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private readonly InspectionServiceClient _inspection = new(invoker);
    private readonly ReferralServiceClient _referral = new(invoker);
    private readonly ScreeningServiceClient _screening = new(invoker);
    private readonly ClassificationServiceClient _classification = new(invoker);

    public async Task<Answer> AskAsync(Request request, CancellationToken ct) => request switch
    {
        Request.Load load => new Answer.ConsignmentIs(await GoodsAsync(load.Key, ct), load.Then),
        Request.LoadCase load => new Answer.CaseIs(CaseWire.View(await _referral.GetCaseAsync(new() { Name = CaseName(load.Key) }, Options(ct)), time.GetLocalNow()), load.Then),
        Request.LoadCases => new Answer.CasesAre(Texts.Of("all desks"), await CasesAsync(ct)),
        Request.AskParty ask => new Answer.PartyIs(ask, await PartyAsync(ask, ct)),
        Request.AskItem ask => new Answer.ItemIs(ask, await ItemAsync(ask, ct)),
        Request.AskPlate ask => new Answer.PlateIs(ask, await PlateAsync(ask, ct)),
        Request.LoadStatus => new Answer.StatusIs(await new StatusCalls(invoker, time).AskAsync(ct)),
        Request.LoadHitRates => new Answer.HitRatesAre(await HitRatesAsync(ct)),
        Request.LoadAudit ask => new Answer.AuditIs(ask.Resource, await TrailAsync(ask.Resource, ct)),
        Request.Effect effect => await ActAsync(effect, ct),
        _ => throw new InvalidOperationException($"unknown request {request}"),
    };

    /// <summary>The desks there are.</summary>
    public async Task<IReadOnlyList<Officer.Shell.Desk>> DesksAsync(CancellationToken ct)
    {
        var answer = await _referral.ListDesksAsync(new() { PageSize = 500 }, Options(ct));
        return [.. answer.Desks.Select(desk => new Officer.Shell.Desk(desk.Name, CommonWire.Join(": ", desk.Title, string.Join(", ", desk.Programmes))))];
    }

    /// <summary>Fails when the inspection service can not be reached.</summary>
    public async Task ProbeAsync(CancellationToken ct) => await _inspection.ListQueueEntriesAsync(new() { PageSize = 1 }, Options(ct));

    /// <summary>The live cases of all desks, from a place on.</summary>
    public AsyncServerStreamingCall<WatchCasesResponse> WatchCases(string resumeToken, CancellationToken ct) => _referral.WatchCases(new() { ResumeToken = resumeToken }, cancellationToken: ct);

    private async Task<Officer.Consignments.ConsignmentView> GoodsAsync(string key, CancellationToken ct)
    {
        var declaration = await _inspection.GetDeclarationAsync(new() { Name = await NameAsync(key, ct) }, Options(ct));
        var history = HistoryAsync(declaration.Name, ct);
        var desk = DeskAsync(declaration, ct);
        return GoodsWire.View(declaration, await history, await desk, time.GetLocalNow());
    }

    // The end of a number is enough where only one consignment has it.
    private async Task<string> NameAsync(string key, CancellationToken ct)
    {
        if (key.StartsWith("declarations/", StringComparison.Ordinal) || key.Length == MrnLength)
        {
            return key.Length == MrnLength ? $"declarations/{key}" : key;
        }

        var found = await _inspection.ListQueueEntriesAsync(new() { Filter = $"mrn:{key}", IncludeEnded = true, PageSize = 10 }, Options(ct));
        return found.Entries.Count switch
        {
            1 => found.Entries[0].Declaration,
            0 => throw new RpcException(new(StatusCode.NotFound, Texts.Fill($"No consignment has a number with {key} in it."))),
            _ => throw new RpcException(new(StatusCode.FailedPrecondition, Texts.Fill($"{found.TotalSize} consignments have {key} in their number: {string.Join(", ", found.Entries.Select(one => one.Mrn))}."))),
        };
    }

    private async Task<IEnumerable<Common.V1.AuditEvent>> HistoryAsync(string name, CancellationToken ct)
    {
        var events = await _inspection.ListAuditEventsAsync(new() { Resource = name, PageSize = 500 }, Options(ct));
        return events.Events;
    }

    // Without a suggestion the officer chooses; a desk that can not be asked must not keep a consignment from being shown.
    private async Task<string> DeskAsync(Goods.Declaration declaration, CancellationToken ct)
    {
        var assessed = declaration.Assessment?.Classifications;
        var request = new SuggestDeskRequest { Office = declaration.Dossier?.Declared?.CustomsOfficeOfExport ?? "", Family = assessed?.FirstOrDefault(one => one.Family.Length > 0)?.Family ?? "" };
        request.Programmes.AddRange(assessed?.SelectMany(one => one.Programmes.Keys).Distinct(StringComparer.Ordinal) ?? []);
        try
        {
            return (await _referral.SuggestDeskAsync(request, Options(ct))).Name;
        }
        catch (RpcException)
        {
            return "";
        }
    }

    private async Task<IReadOnlyList<CaseRow>> CasesAsync(CancellationToken ct)
    {
        var rows = new List<CaseRow>();
        var page = new ListCasesRequest { PageSize = 500 };
        do
        {
            var answer = await _referral.ListCasesAsync(page, Options(ct));
            rows.AddRange(answer.Cases.Select(CaseWire.Row));
            page.PageToken = answer.NextPageToken;
        }
        while (page.PageToken.Length > 0);
        return rows;
    }

    private async Task<Lookups.PartyAnswer> PartyAsync(Request.AskParty ask, CancellationToken ct)
    {
        var query = new Lists.PartyQuery { Id = "1", Name = ask.Name };
        if (ask.Country.Length > 0)
        {
            query.Countries.Add(ask.Country);
        }

        var answer = await _screening.ScreenPartiesAsync(new() { Parties = { query }, Options = new() { Top = 20 } }, Options(ct));
        return PartyWire.Answer(answer.Screenings[0]);
    }

    private async Task<Lookups.ItemAnswer> ItemAsync(Request.AskItem ask, CancellationToken ct)
    {
        var line = new Classes.GoodsLine { Id = "1", Description = ask.Text, CommodityCode = ask.Code };
        var answer = await _classification.ClassifyGoodsLinesAsync(new() { Lines = { line }, Options = new() { Top = 10 } }, Options(ct));
        return new(ItemWire.Item(answer.Classifications[0], "", ask.Code, ask.Text, "", []), [.. answer.Classifications[0].NotUnderstood]);
    }

    // The same question that the inspection service asks when it assesses, so the answer is the one that will be recorded.
    private async Task<Consignments.ItemView> PlateAsync(Request.AskPlate ask, CancellationToken ct)
    {
        var declaration = await _inspection.GetDeclarationAsync(new() { Name = ask.Target }, Options(ct));
        var item = declaration.Dossier?.Declared?.GoodsItems.FirstOrDefault(one => one.ItemNumber.ToString(CultureInfo.InvariantCulture) == ask.Item)
            ?? throw new RpcException(new(StatusCode.NotFound, Texts.Fill($"The declaration has no goods item {ask.Item}.")));
        var answer = await _classification.ClassifyGoodsLinesAsync(new() { Lines = { PlateWire.Line(item, ask.Values) } }, Options(ct));
        return ItemWire.Item(answer.Classifications[0], ask.Item, item.Cn8.Length > 0 ? item.Cn8 : item.Hs6, item.Description, "", []);
    }

    private async Task<IReadOnlyList<Oversight.HitRate>> HitRatesAsync(CancellationToken ct)
    {
        var answer = await _inspection.ListHitRatesAsync(new(), Options(ct));
        return [.. answer.Rates.Select(one => new Oversight.HitRate(one.Indicator, one.ExaminedCount, one.FoundCount, one.Low, one.High, one.Barren))];
    }

    private async Task<IReadOnlyList<Oversight.AuditView>> TrailAsync(string resource, CancellationToken ct)
    {
        var events = resource.StartsWith("cases/", StringComparison.Ordinal)
            ? (await _referral.ListAuditEventsAsync(new() { Resource = resource, PageSize = 500 }, Options(ct))).Events
            : (await _inspection.ListAuditEventsAsync(new() { Resource = resource, PageSize = 500 }, Options(ct))).Events;
        return [.. events.OrderByDescending(one => one.Sequence).Select(CommonWire.Audit)];
    }

    private async Task<Answer> ActAsync(Request.Effect effect, CancellationToken ct)
    {
        Goods.Declaration? goods = effect switch
        {
            Request.Stop stop => await _inspection.PlaceHoldAsync(
                new() { Declaration = stop.Target, ReasonCode = stop.ReasonCode, LegalBasis = stop.LegalBasis, Subject = stop.Subject, Words = stop.Remarks, Etag = stop.Etag, RequestId = stop.Id }, Options(ct)),
            Request.Refer refer => await _inspection.ReferHoldAsync(
                new() { Name = refer.Target, Desk = refer.Desk, Question = refer.Question, Etag = refer.Etag, RequestId = refer.Id }, Options(ct)),
            Request.Release release => await _inspection.ReleaseDeclarationAsync(new() { Name = release.Target, Reason = release.Remarks, Etag = release.Etag, RequestId = release.Id }, Options(ct)),
            Request.AnswerGoods answer => await _inspection.AnswerProposalAsync(
                new()
                {
                    Name = answer.Target, Number = answer.Proposal, Answer = CommonWire.Answer(answer.Agree), ContentEtag = answer.ContentEtag, Words = answer.Remarks, Etag = answer.Etag,
                    RequestId = answer.Id,
                },
                Options(ct)),
            Request.ConfirmHold confirm => await _inspection.ConfirmHoldAsync(new() { Name = confirm.Target, Etag = confirm.Etag, RequestId = confirm.Id }, Options(ct)),
            Request.Lift lift => await _inspection.LiftHoldAsync(new() { Name = lift.Target, Reason = lift.Remarks, Etag = lift.Etag, RequestId = lift.Id }, Options(ct)),
            Request.AnswerDesk answer => await _inspection.AnswerDeskAsync(new() { Name = answer.Target, Answer = answer.Text, Etag = answer.Etag, RequestId = answer.Id }, Options(ct)),
            Request.Examine seen => await _inspection.RecordExaminationAsync(
                new()
                {
                    Name = seen.Target, Etag = seen.Etag, RequestId = seen.Id,
                    Examination = new() { Kind = seen.Kind, ResultCode = seen.Result, Findings = { seen.Findings.Split(',', StringSplitOptions.RemoveEmptyEntries) }, Words = seen.Remarks },
                },
                Options(ct)),
            Request.Recall recall => await _inspection.RecallDeclarationAsync(new() { Name = recall.Target, Reason = recall.Reason, Etag = recall.Etag, RequestId = recall.Id }, Options(ct)),
            Request.AddPapers papers => await _inspection.AddFactsAsync(
                new() { Name = papers.Target, Accompanying = PapersWire.Of(papers.Handed), Etag = papers.Etag, RequestId = papers.Id }, Options(ct)),
            Request.AddValues values => await _inspection.AddFactsAsync(
                new()
                {
                    Name = values.Target, Etag = values.Etag, RequestId = values.Id,
                    GoodsItems = { new Goods.GoodsItem { ItemNumber = int.Parse(values.Item, CultureInfo.InvariantCulture), TechnicalParameters = { PlateWire.Values(values.Values) } } },
                },
                Options(ct)),
            Request.TakeGoods take => await _inspection.TakeDeclarationAsync(new() { Name = take.Target, RequestId = take.Id }, Options(ct)),
            _ => null,
        };
        if (goods is null)
        {
            var one = await CaseActAsync(effect, ct);
            return new Answer.Done(effect, Outcomes.Of(effect, one), null, CaseWire.View(one, time.GetLocalNow()));
        }

        var history = await HistoryAsync(goods.Name, ct);
        return new Answer.Done(effect, Outcomes.Of(effect, goods), GoodsWire.View(goods, history, await DeskAsync(goods, ct), time.GetLocalNow()), null);
    }

    private async Task<Case> CaseActAsync(Request.Effect effect, CancellationToken ct) => effect switch
    {
        Request.Take take => await _referral.TakeCaseAsync(new() { Name = take.Target, RequestId = take.Id }, Options(ct)),
        Request.Verify verify => await _referral.VerifyIndicationAsync(
            new()
            {
                Name = verify.Target, Indicator = verify.Indication, Verification = CaseWire.Verification(verify.State), Ground = verify.Ground, Etag = verify.Etag, RequestId = verify.Id,
            },
            Options(ct)),
        Request.Propose propose => await _referral.ProposeDecisionAsync(
            new()
            {
                Name = propose.Target, Kind = CaseWire.Kind(propose.Decision), Reason = propose.Grounds, LegalBasis = propose.LegalBasis,
                Conditions = { propose.Conditions.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) }, Etag = propose.Etag, RequestId = propose.Id,
            },
            Options(ct)),
        Request.Approve { Proposal: > 0 } answer => await _referral.AnswerProposalAsync(
            new()
            {
                Name = answer.Target, Number = answer.Proposal, Answer = CommonWire.Answer(answer.Agree), ContentEtag = answer.ContentEtag, Words = answer.Grounds, Etag = answer.Etag,
                RequestId = answer.Id,
            },
            Options(ct)),
        Request.Approve approve => await _referral.DecideReferralAsync(
            new()
            {
                Name = approve.Target, Answer = approve.Agree ? DecideReferralRequest.Types.Answer.Approve : DecideReferralRequest.Types.Answer.Reject, Words = approve.Grounds, Etag = approve.Etag,
                RequestId = approve.Id,
            },
            Options(ct)),
        Request.AskBack ask => await _referral.AskBackAsync(new() { Name = ask.Target, Question = ask.Question, Etag = ask.Etag, RequestId = ask.Id }, Options(ct)),
        Request.Comment comment => await _referral.CommentCaseAsync(new() { Name = comment.Target, Text = comment.Text, RequestId = comment.Id }, Options(ct)),
        Request.CloseCase close => await _referral.CloseCaseAsync(
            new() { Name = close.Target, Outcome = Outcomes.Code(close.Outcome), Words = close.Remarks, Etag = close.Etag, RequestId = close.Id }, Options(ct)),
        _ => throw new InvalidOperationException($"unknown act {effect}"),
    };

    private static string CaseName(string key) => key.StartsWith("cases/", StringComparison.Ordinal) ? key : $"cases/{key}";

    private CallOptions Options(CancellationToken ct) => new(deadline: time.GetUtcNow().UtcDateTime + Deadline, cancellationToken: ct);
}
