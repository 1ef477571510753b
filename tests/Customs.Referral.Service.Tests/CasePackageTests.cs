using System.IO.Compression;
using Customs.Proof;
using Customs.Testing;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class CasePackageTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_package_of_a_case_is_proved_without_the_suite_and_shows_every_name(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var opened = await desks.Inspection.OpenReferralAsync(Files.Referral(1, "شرکت صنایع الکترونیک 精密 & <Sons>"), cancellationToken: Ct);
        var desk = desks.As("local-desk");
        await desk.TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var bytes = Files.Png(2_500_000);
        await Files.AddAsync(desk, Files.Particulars(opened.Name, bytes), bytes, 1_000_000);

        var package = await ExportAsync(desk, opened.Name);
        using var authority = Files.Authority(desks);
        var proof = CasePackageVerifier.Prove(new MemoryStream(package), authority);
        Assert.Equal(("", opened.Name, "local-desk"), (proof.Problem, proof.Case, proof.Maker));
        Assert.Equal(("extract", "referral"), (proof.Audit!.Kind, proof.Audit.Service));

        using var zip = new ZipArchive(new MemoryStream(package));
        Assert.Equal(
            ["audit.jsonl", "authority.pem", "case.json", "declarations/1.json", "declarations/1.pb", "evidence.json", "evidence/1.png", "manifest.json", "report.html"],
            zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(await zip.GetEntry("report.html")!.OpenAsync(Ct));
        var report = await reader.ReadToEndAsync(Ct);
        Assert.Contains("<bdi>شرکت صنایع الکترونیک 精密 &amp; &lt;Sons&gt;</bdi>", report, StringComparison.Ordinal);
        Assert.Contains("ofac-sdn 2024-05-03", report, StringComparison.Ordinal);
        Assert.Contains("EXPORTED", report, StringComparison.Ordinal);
        await using var evidence = await zip.GetEntry("evidence/1.png")!.OpenAsync(Ct);
        var copy = new MemoryStream();
        await evidence.CopyToAsync(copy, Ct);
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task What_was_given_away_stands_in_the_trail_of_the_case()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        await ExportAsync(desks.As("local-supervisor"), opened.Name);
        var trail = await desks.As("local-supervisor").ListAuditEventsAsync(new V1.ListAuditEventsRequest { Resource = opened.Name }, cancellationToken: Ct);
        Assert.Equal(("CasePackageExported", "local-supervisor"), (trail.Events[^1].Act, trail.Events[^1].Actor));
        Assert.Equal(64, trail.Events[^1].Details["manifest"].Length);
        Assert.Empty(Directory.GetFiles(Path.Combine(desks.Suite.Data, "exports")));
    }

    [Fact]
    public async Task The_package_of_a_case_that_another_was_merged_into_has_the_evidence_and_declarations_of_both()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var into = await desks.Inspection.OpenReferralAsync(Files.Referral(1, "Emas Maju Sdn Bhd"), cancellationToken: Ct);
        var ending = await desks.Inspection.OpenReferralAsync(Files.Referral(2, "Other Trading"), cancellationToken: Ct);
        var desk = desks.As("local-desk");
        var bytes = Files.Png();
        await Files.AddAsync(desk, Files.Particulars(into.Name, bytes), bytes);
        await Files.AddAsync(desk, Files.Particulars(ending.Name, bytes), bytes);
        var taken = await desk.TakeCaseAsync(new V1.TakeCaseRequest { Name = into.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var from = await desk.GetCaseAsync(new V1.GetCaseRequest { Name = ending.Name }, cancellationToken: Ct);
        await desk.MergeCasesAsync(new V1.MergeCasesRequest { Name = ending.Name, Into = into.Name, Reason = "one order", Etag = from.Etag, IntoEtag = taken.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);

        var package = await ExportAsync(desk, into.Name);
        using var authority = Files.Authority(desks);
        Assert.Equal("", CasePackageVerifier.Prove(new MemoryStream(package), authority).Problem);
        using var zip = new ZipArchive(new MemoryStream(package));
        Assert.Subset(zip.Entries.Select(e => e.FullName).ToHashSet(), new HashSet<string> { "declarations/1.pb", "declarations/2.pb", "evidence/1.png", $"evidence/{ending.Name["cases/".Length..]}-1.png" });
    }

    [Fact]
    public async Task A_case_that_is_not_there_has_no_package()
    {
        await using var desks = await Desks.StartAsync(Ct);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => ExportAsync(desks.As("local-desk"), "cases/2026-999999"))).StatusCode);
    }

    private static async Task<byte[]> ExportAsync(V1.ReferralService.ReferralServiceClient client, string name)
    {
        using var call = client.ExportCase(new V1.ExportCaseRequest { Name = name }, cancellationToken: Ct);
        return await Files.CollectAsync(call.ResponseStream, r => r.Content);
    }
}
