using System.Threading.Channels;
using Customs.Inspection.V1;
using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Link;
using Customs.Officer.Shell;
using Customs.Officer.Terminal.Drafts;
using Customs.Officer.Terminal.Feeds;
using Customs.Officer.Text;
using Microsoft.Extensions.Time.Testing;
using Lane = Customs.Officer.Consignments.Lane;

namespace Customs.Officer.Terminal.Tests.Feeds;

public sealed class GrpcFeedTests : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("officer-").FullName;
    private readonly ServedSuite _suite = new();
    // gRPC measures deadlines by the real clock, so this one begins there.
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly Channel<Answer> _news = Channel.CreateUnbounded<Answer>();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly Outbox _outbox;
    private readonly GrpcFeed _feed;
    private Task _running = Task.CompletedTask;

    public GrpcFeedTests()
    {
        _outbox = new(Path.Combine(_folder, "outbox.json"));
        _feed = new(_suite, _outbox, new(), _clock);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_terminal_learns_who_it_is_which_desks_there_are_and_all_rows()
    {
        Start();
        var office = await Next<Answer.OfficeIs>();
        Assert.Equal(("local-officer", "Bavaria: nuclear, missile"), (office.Office.Identity, office.Office.Desks[0].Title));
        var queue = await Next<Answer.QueueIs>();
        Assert.True(queue.Whole);
        Assert.Equal(["declarations/ended"], queue.Rows.Where(one => one.State == ConsignmentState.Secured).Select(one => one.Name));
        var row = Assert.Single(queue.Rows, one => one.State == ConsignmentState.Assessed);
        Assert.Equal((WireSamples.Name, "e1", Lane.Stop, Level.High, Level.Low, "MY"), (row.Name, row.Etag, row.Lane, row.Procurement, row.Recipient, row.Destination));
    }

    [Fact]
    public async Task A_change_of_the_queue_arrives_and_what_left_unfinished_is_gone()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Queue.Writer.TryWrite(new() { Events = { new QueueEvent { Entry = WireSamples.Entry("e2", 12) }, new QueueEvent { Entry = new() { Declaration = "declarations/other" }, Removed = true } } });
        var change = await Next<Answer.QueueIs>();
        Assert.Equal((false, "e2", "declarations/other"), (change.Whole, change.Rows[0].Etag, change.Gone[0]));
    }

    [Fact]
    public async Task A_lost_link_is_told_and_taken_up_again_where_it_broke_without_loading_the_queue_anew()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Queue.Writer.TryWrite(new() { Events = { new QueueEvent { Entry = WireSamples.Entry("e2", 12) } }, ResumeToken = "7" });
        await Next<Answer.QueueIs>();
        _suite.Cut(true);
        Assert.IsType<LinkState.Offline>(await NextLink(state => state is LinkState.Offline));
        _suite.Cut(false);
        var missed = await Advance(Next<Answer.QueueIs>);
        Assert.Equal((false, "declarations/ended"), (missed.Whole, Assert.Single(missed.Rows).Name));
        await NextLink(state => state is LinkState.Live);
        _suite.Queue.Writer.TryWrite(new() { Events = { new QueueEvent { Entry = WireSamples.Entry("e3", 12) } }, ResumeToken = "8" });
        Assert.Equal("e3", (await Next<Answer.QueueIs>()).Rows[0].Etag);
        Assert.Equal(["", "7"], _suite.Received.OfType<WatchQueueRequest>().Select(request => request.ResumeToken));
    }

    [Fact]
    public async Task A_suite_that_was_replaced_is_loaded_whole()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Another = true;
        _suite.Cut(true);
        await NextLink(state => state is LinkState.Offline);
        _suite.Cut(false);
        Assert.True((await Advance(() => NextQueue(queue => queue.Whole))).Whole);
    }

    [Fact]
    public async Task While_only_the_desks_are_away_the_queue_stays_live_and_the_part_is_told_until_it_is_back()
    {
        _suite.ReferralDown = true;
        Start();
        Assert.Empty((await Next<Answer.OfficeIs>()).Office.Desks);
        var away = await Next<Answer.PartIs>();
        Assert.Equal(("cases", true), (away.Part, away.Since is not null));
        Assert.IsType<Answer.Done>(await _feed.SendAsync(Stop("e1"), Ct));
        _suite.ReferralDown = false;
        Assert.Equal("desks/de-by", Assert.Single((await Advance(Next<Answer.DesksAre>)).Desks).Name);
        Assert.Null((await Next<Answer.PartIs>()).Since);
    }

    [Fact]
    public async Task An_examination_a_recall_and_papers_are_sent_as_they_were_typed()
    {
        Start();
        await Next<Answer.QueueIs>();
        await _feed.SendAsync(new Request.Examine("1", WireSamples.Name, "e1", "26DE", "OPENING", "B1", "TYPE_PLATE_REMOVED,EMPTY", "ground off"), Ct);
        var seen = Assert.Single(_suite.Received.OfType<RecordExaminationRequest>()).Examination;
        Assert.Equal(("OPENING", "B1", "ground off"), (seen.Kind, seen.ResultCode, seen.Words));
        Assert.Equal(["TYPE_PLATE_REMOVED", "EMPTY"], seen.Findings);
        await _feed.SendAsync(new Request.Recall("2", WireSamples.Name, "e1", "26DE", "the lists changed"), Ct);
        Assert.Equal("the lists changed", Assert.Single(_suite.Received.OfType<RecallDeclarationRequest>()).Reason);
        await _feed.SendAsync(new Request.AddPapers("3", WireSamples.Name, "e1", "26DE", new("", "", "Blue Dhow Exchange", "AE", "", "", "", "", "", "declined", "", "", "")), Ct);
        var papers = Assert.Single(_suite.Received.OfType<AddFactsRequest>()).Accompanying;
        Assert.Equal(("Blue Dhow Exchange", "AE", "declined"), (papers.Finance.PayerName, papers.Finance.PayerCountry, papers.Services.Installation));
        Assert.True(papers is { Invoice: null, EndUse: null, InstructionsKnown: false });
    }

    [Fact]
    public async Task Values_of_a_rating_plate_are_tried_with_what_is_declared_and_recorded_only_when_they_are_sent()
    {
        Start();
        await Next<Answer.QueueIs>();
        const string values = "beam_power=60 kW\npressure=1,5 bar\nspeed=10 000 rpm\naxes=5\nsealed=ja\nmaker=type 3-A";
        var tried = Assert.IsType<Answer.PlateIs>(await _feed.SendAsync(new Request.AskPlate(WireSamples.Name, "1", values), Ct));
        Assert.Equal((Found.Hit, "LISTED: an entry is met"), (tried.Item.Found, tried.Item.Verdict));
        var asked = Assert.Single(_suite.Received.OfType<Customs.Classification.V1.ClassifyGoodsLinesRequest>()).Lines[0].Parameters;
        Assert.Equal(["beam_power 60 kW", "pressure 1.5 bar", "speed 10000 rpm", "axes 5 "], asked.TakeLast(6).Take(4).Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Name} {one.Number} {one.Unit}")));
        Assert.Equal((true, "type 3-A"), (asked[^2].Flag, asked[^1].Text));
        Assert.Empty(_suite.Received.OfType<AddFactsRequest>());
        await _feed.SendAsync(new Request.AddValues("1", WireSamples.Name, "e1", "26DE", "1", values), Ct);
        Assert.Equal(6, Assert.Single(Assert.Single(_suite.Received.OfType<AddFactsRequest>()).GoodsItems).TechnicalParameters.Count);
    }

    [Fact]
    public async Task Lists_and_services_are_told_even_when_one_of_them_is_away()
    {
        Start();
        await Next<Answer.QueueIs>();
        var status = Assert.IsType<Answer.StatusIs>(await _feed.SendAsync(new Request.LoadStatus(), Ct)).Status;
        Assert.Equal(["screening"], status.Services.Where(one => one.WhyDown.Length > 0).Select(one => one.Name));
        Assert.Equal(("eu-annex-i", "2025-11-15", 1832), (status.Lists[0].Name, status.Lists[0].Edition, status.Lists[0].Entries));
    }

    [Fact]
    public async Task The_audit_trail_of_a_consignment_has_its_events_with_all_details()
    {
        Start();
        await Next<Answer.QueueIs>();
        var trail = Assert.IsType<Answer.AuditIs>(await _feed.SendAsync(new Request.LoadAudit(WireSamples.Name), Ct));
        Assert.Equal(("declaration submitted", "local-operator", "version"), (trail.Events[0].What, trail.Events[0].Who, trail.Events[0].Details[0].Label));
    }

    [Fact]
    public async Task A_stop_written_while_the_link_is_down_is_sent_once_with_its_request_id_when_it_is_back()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Cut(true);
        await NextLink(state => state is LinkState.Offline);
        var stop = Stop("e1");
        Assert.IsType<Answer.Kept>(await _feed.SendAsync(stop, Ct));
        Assert.Equal(1, _outbox.Count);
        _suite.Cut(false);
        var done = await Advance(Next<Answer.Done>);
        Assert.Equal(stop.Id, done.Request.Id);
        Assert.Equal(stop.Id, Assert.Single(_suite.Received.OfType<PlaceHoldRequest>()).RequestId);
        Assert.Equal(0, _outbox.Count);
    }

    [Fact]
    public async Task A_kept_stop_that_is_refused_on_return_is_shown_and_never_forced()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Cut(true);
        await NextLink(state => state is LinkState.Offline);
        await _feed.SendAsync(Stop("e0"), Ct);
        _suite.Cut(false);
        var refused = await Advance(Next<Answer.Refused>);
        Assert.Contains("refused now: Someone changed this since you opened it: taken by DK0017.", refused.Refusal.Words, StringComparison.Ordinal);
        Assert.Equal(0, _outbox.Count);
    }

    [Fact]
    public async Task While_the_link_is_down_a_release_is_refused_and_nothing_is_kept()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.Cut(true);
        var refused = Assert.IsType<Answer.Refused>(await _feed.SendAsync(new Request.Release("1", WireSamples.Name, "e1", "26DE7430102A0417B4", ""), Ct));
        Assert.Equal((RefusalKind.Unreachable, 0), (refused.Refusal.Kind, _outbox.Count));
    }

    [Fact]
    public async Task A_stop_is_sent_with_what_the_officer_saw_and_the_answer_has_the_hold_with_its_clock()
    {
        Start();
        await Next<Answer.QueueIs>();
        var done = Assert.IsType<Answer.Done>(await _feed.SendAsync(Stop("e1"), Ct));
        Assert.StartsWith("Stopped: 26DE7430102A0417B4 (H03).", done.Words, StringComparison.Ordinal);
        var hold = Assert.Single(done.Consignment!.Holds);
        Assert.Equal(("H03", "release", true), (hold.ReasonCode, hold.ClockMeans, hold.Open));
        Assert.Null(done.Consignment.WhyNot(Act.Refer));
        var sent = Assert.Single(_suite.Received.OfType<PlaceHoldRequest>());
        Assert.Equal((WireSamples.Name, "e1", "words"), (sent.Declaration, sent.Etag, sent.Words));
    }

    [Theory]
    [InlineData("e0", "H03", RefusalKind.Changed, "ETAG_MISMATCH", 0)]
    [InlineData("e1", "H99", RefusalKind.Final, "INVALID_ARGUMENT", 1)]
    public async Task A_refusal_keeps_the_services_words_and_all_bad_fields(string etag, string code, RefusalKind kind, string reason, int fields)
    {
        Start();
        await Next<Answer.QueueIs>();
        var refused = Assert.IsType<Answer.Refused>(await _feed.SendAsync(Stop(etag) with { ReasonCode = code }, Ct));
        Assert.Equal((kind, reason, fields), (refused.Refusal.Kind, refused.Refusal.Reason, refused.Refusal.Fields.Count));
    }

    [Fact]
    public async Task The_end_of_a_number_opens_the_one_consignment_that_has_it()
    {
        Start();
        await Next<Answer.QueueIs>();
        Assert.Equal(WireSamples.Name, Assert.IsType<Answer.ConsignmentIs>(await _feed.SendAsync(new Request.Load("0417B4", Act.Open), Ct)).View.Name);
        Assert.Equal("No consignment has a number with ZZZZ in it.", Assert.IsType<Answer.Refused>(await _feed.SendAsync(new Request.Load("ZZZZ", Act.Open), Ct)).Refusal.Words);
    }

    [Fact]
    public async Task Another_identity_opens_its_own_way_and_sees_the_cases_of_its_desk()
    {
        Start();
        await Next<Answer.QueueIs>();
        _suite.DeskRole = true;
        await _feed.SendAsync(new Request.SignIn("local-desk"), Ct);
        var cases = await Next<Answer.CasesAre>();
        Assert.Equal(["local-officer", "local-desk"], _suite.Opened);
        Assert.Equal("triage", Assert.Single(cases.Rows).State);
        var done = Assert.IsType<Answer.Done>(await _feed.SendAsync(new Request.Propose("1", "cases/2026-000188", "c1", "2026-000188", Decision.ReleaseWithConditions, "grounds", "law", "seal; escort"), Ct));
        Assert.Equal(["seal", "escort"], Assert.Single(_suite.Received.OfType<Customs.Referral.V1.ProposeDecisionRequest>()).Conditions);
        Assert.Equal((Decision.ReleaseWithConditions, "waits for a second person"), (done.Case!.Proposal!.Decision, done.Case.Proposal.Standing));
    }

    [Fact]
    public async Task Silence_for_longer_than_two_heartbeats_is_told()
    {
        Start();
        await Next<Answer.QueueIs>();
        Assert.IsType<LinkState.Slow>(await Advance(() => NextLink(state => state is LinkState.Slow)));
    }

    [Fact]
    public async Task What_the_services_say_is_on_the_pages_of_the_consignment()
    {
        Start();
        await Next<Answer.QueueIs>();
        await _feed.SendAsync(Stop("e1"), Ct);
        var view = Assert.IsType<Answer.ConsignmentIs>(await _feed.SendAsync(new Request.Load(WireSamples.Name, Act.Open), Ct)).View;
        var screen = new ConsignmentScreen(view, (_, _) => null);
        var surface = new Surface(100, 60, Glyphs.Ascii, WireSamples.Now.ToDateTimeOffset());
        var pages = Enumerable.Range(0, 7).Select(page =>
        {
            screen.Do(Act.Page1 + page, surface);
            return string.Join("\n", screen.Draw(surface).Select(line => line.Text.TrimEnd())).TrimEnd();
        });
        Golden.Match(string.Join("\n\n", pages) + "\n", "consignment.txt");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _feed.DisposeAsync();
        _stop.Dispose();
        Directory.Delete(_folder, true);
    }

    private static Request.Stop Stop(string etag) => new(Guid.NewGuid().ToString(), WireSamples.Name, etag, "26DE7430102A0417B4", "H03", "", "", "words");

    private void Start() => _running = Task.Run(() => _feed.RunAsync(_news.Writer, _stop.Token), Ct);

    private async Task<T> Next<T>()
        where T : Answer
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        late.CancelAfter(TimeSpan.FromSeconds(5));
        while (true)
        {
            if (await _news.Reader.ReadAsync(late.Token) is T wanted)
            {
                return wanted;
            }
        }
    }

    private async Task<Answer.QueueIs> NextQueue(Func<Answer.QueueIs, bool> which)
    {
        while (true)
        {
            if (await Next<Answer.QueueIs>() is var queue && which(queue))
            {
                return queue;
            }
        }
    }

    private async Task<LinkState> NextLink(Func<LinkState, bool> which)
    {
        while (true)
        {
            if (await Next<Answer.LinkIs>() is { State: var state } && which(state))
            {
                return state;
            }
        }
    }

    // The feed waits on the clock between tries; the clock goes on until the answer is there.
    private async Task<T> Advance<T>(Func<Task<T>> next)
    {
        var wanted = next();
        while (!wanted.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(wanted, Task.Delay(10, Ct));
        }

        return await wanted;
    }
}
