using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Customs.Common.V1;
using Customs.Referral.Service;
using Customs.Referral.V1;
using Customs.ServiceDefaults;
using Customs.Testing;
using Google.Protobuf;

namespace Customs.Load;

/// <summary>
/// Many officers on one desk, on a PostgreSQL server of its own: each takes the next case, verifies, proposes; a colleague decides; each proposes to close, the colleague answers. Between two acts an officer
/// thinks. At the end the audit trail says whether a case was taken twice, lost or closed twice.
/// </summary>
internal static class DeskLoad
{
    private const string Desk = "desks/by";

    private static readonly string[] Once = ["CaseOpened", "CaseTaken", "ReferralDecided", "CaseClosed"];

    /// <summary>Runs it and prints a table.</summary>
    public static async Task<int> RunAsync(Arguments arguments, CancellationToken ct)
    {
        await using var postgres = new PostgresServer();
        var settings = new Dictionary<string, string> { ["Postgres:referral"] = (await postgres.MakeDatabaseAsync(ct)).Replace("Maximum Pool Size=30", "Maximum Pool Size=100", StringComparison.Ordinal) };
        await using var suite = await InProcessSuite.StartAsync([new ReferralModule()], new SuiteOptions { Settings = settings, ErrorsExpected = true }, ct);
        var inspection = new ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", ct));
        await Parallel.ForEachAsync(Enumerable.Range(1, arguments.Count), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct }, async (n, inner) => await inspection.OpenReferralAsync(Referral(n), cancellationToken: inner));

        var officers = Enumerable.Range(1, arguments.Officers)
            .Select(n => new ReferralService.ReferralServiceClient(suite.As(new LocalIdentity(string.Create(CultureInfo.InvariantCulture, $"desk-{n:000}"), [Role.Desk])))).ToList();

        // Everybody is signed in before the work begins.
        await Parallel.ForEachAsync(officers, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct }, async (one, inner) => await one.ListCasesAsync(new ListCasesRequest { PageSize = 1 }, cancellationToken: inner));
        var (times, errors) = (new ConcurrentDictionary<string, ConcurrentBag<double>>(), new ConcurrentQueue<string>());
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(officers.Select((one, i) => Task.Run(
            async () =>
            {
                var officer = new DeskOfficer(one, officers[(i + 1) % officers.Count], arguments.Think, times, errors);
                await officer.WorkAsync(clock, TimeSpan.FromSeconds(arguments.Seconds), ct);
            },
            ct)));
        var seconds = clock.Elapsed.TotalSeconds;

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{arguments.Officers} officers on {Desk}, thinking {arguments.Think} ms on average, {seconds:F0} s, PostgreSQL, {Environment.ProcessorCount} cores"));
        Console.WriteLine("| act | done | a second | p50 ms | p95 ms | p99 ms | most ms |\n| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (act, bag) in times.OrderBy(t => t.Key, StringComparer.Ordinal).Append(KeyValuePair.Create("all", new ConcurrentBag<double>(times.Values.SelectMany(v => v)))))
        {
            var all = bag.Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {act} | {all.Count} | {all.Count / seconds:F1} | {At(all, 0.5):F1} | {At(all, 0.95):F1} | {At(all, 0.99):F1} | {At(all, 1):F1} |"));
        }

        return await CheckAsync(officers[0], arguments.Count, errors, ct);
    }

    private static double At(List<double> all, double share) => all.Count == 0 ? 0 : all[Math.Min((int)(all.Count * share), all.Count - 1)];

    private static async Task<int> CheckAsync(ReferralService.ReferralServiceClient desk, int count, ConcurrentQueue<string> errors, CancellationToken ct)
    {
        var (events, page) = (new List<AuditEvent>(), "");
        do
        {
            var answer = await desk.ListAuditEventsAsync(new ListAuditEventsRequest { PageSize = 500, PageToken = page }, cancellationToken: ct);
            events.AddRange(answer.Events);
            page = answer.NextPageToken;
        }
        while (page.Length > 0);

        var byCase = events.Where(e => e.Resource.StartsWith("cases/", StringComparison.Ordinal)).GroupBy(e => e.Resource).ToList();
        var opened = byCase.Count(c => c.Count(e => e.Act == "CaseOpened") == 1);
        var twice = byCase.Count(c => Once.Any(act => c.Count(e => e.Act == act) > 1));
        var broken = byCase.Count(c => AuditChain.FirstBroken(c.OrderBy(e => e.Sequence)) is not null);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\ncases opened {opened} of {count}, taken {Has("CaseTaken")}, closed {Has("CaseClosed")}; done twice {twice}; broken chains {broken}; errors {errors.Count}{string.Concat(errors.Distinct().Take(5).Select(e => "\n" + e))}"));
        return opened == count && twice == 0 && broken == 0 && errors.IsEmpty ? 0 : 1;

        int Has(string act) => byCase.Count(c => c.Any(e => e.Act == act));
    }

    private static OpenReferralRequest Referral(int number)
    {
        var frozen = ByteString.CopyFromUtf8(string.Create(CultureInfo.InvariantCulture, $"declaration {number}"));
        var declaration = string.Create(CultureInfo.InvariantCulture, $"declarations/26DE74{number:0000000000}B4");
        return new OpenReferralRequest
        {
            Subject = new CaseSubject
            {
                Declaration = declaration, DeclarationVersion = 1, Hold = declaration + "/holds/1", FrozenDeclaration = frozen, FrozenHash = ByteString.CopyFrom(SHA256.HashData(frozen.Span)), ReasonCode = "H03",
                Summary = "welder to MY",
            },
            Desk = Desk,
            Officer = "local-officer",
            Question = "Is the end user real?",
            Indications = { new CaseIndication { Declaration = declaration, Indicator = "P05", Axis = "PROCUREMENT", Sentence = "The goods do not fit the end user." } },
            RequestId = Guid.NewGuid().ToString(),
        };
    }
}
