using Customs.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Referral.Service.Tests;

public sealed class EvidenceTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_kept_with_its_hash_and_every_hand_over_is_a_link_of_its_custody(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var opened = await desks.OpenAsync();
        var desk = desks.As("local-desk");
        var bytes = Files.Png(3_000_000);
        var kept = await Files.AddAsync(desk, Files.Particulars(opened.Name, bytes), bytes, 500_000);
        Assert.Equal((opened.Name + "/evidence/1", (long)bytes.Length), (kept.Name, kept.Size));

        await desk.HandOverEvidenceAsync(new V1.HandOverEvidenceRequest { Name = kept.Name, To = "customs laboratory", Words = "alloy", RequestId = Desks.NewId() }, cancellationToken: Ct);
        using var read = desk.ReadEvidence(new V1.ReadEvidenceRequest { Name = kept.Name }, cancellationToken: Ct);
        Assert.Equal(bytes, await Files.CollectAsync(read.ResponseStream, r => r.Content));

        var listed = Assert.Single((await desk.ListEvidenceAsync(new V1.ListEvidenceRequest { Case = opened.Name }, cancellationToken: Ct)).Evidence);
        Assert.Equal(["TAKEN_IN", "HANDED_OVER", "READ"], listed.Custody.Select(c => c.Act));
        Assert.Equal(["local-desk", "customs laboratory", ""], listed.Custody.Select(c => c.To));
        Assert.All(listed.Custody, c => Assert.Equal(kept.Sha256, c.Sha256));
        var seen = await desk.GetCaseAsync(new V1.GetCaseRequest { Name = opened.Name }, cancellationToken: Ct);
        Assert.Subset(seen.Events.Select(e => e.Act).ToHashSet(), new HashSet<string> { "EvidenceTakenIn", "EvidenceHandedOver" });
    }

    [Fact]
    public async Task The_same_request_id_keeps_a_file_once()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var bytes = Files.Png();
        var particulars = Files.Particulars(opened.Name, bytes);
        var first = await Files.AddAsync(desks.As("local-desk"), particulars, bytes);
        Assert.Equal(first, await Files.AddAsync(desks.As("local-desk"), particulars, bytes));
        Assert.Single((await desks.As("local-desk").ListEvidenceAsync(new V1.ListEvidenceRequest { Case = opened.Name }, cancellationToken: Ct)).Evidence);
    }

    [Theory]
    [InlineData("program", "image/png", "MZ\u0090 a program", "particulars.media_type")]
    [InlineData("archive", "application/zip", "PK\u0003\u0004", "particulars.media_type")]
    [InlineData("script", "text/plain", "#!/bin/sh", "particulars.media_type")]
    [InlineData("nothing", "text/plain", "", "content")]
    public async Task What_is_not_of_an_allowed_form_is_refused(string what, string mediaType, string content, string field)
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var bytes = System.Text.Encoding.Latin1.GetBytes(content);
        var refused = await Assert.ThrowsAsync<RpcException>(() => Files.AddAsync(desks.As("local-desk"), Files.Particulars(opened.Name, bytes, mediaType), bytes));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.True(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>().FieldViolations.Any(v => v.Field == field), what);
    }

    [Fact]
    public async Task Bytes_that_are_too_many_or_not_the_stated_ones_are_refused_and_nothing_stays()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var large = Files.Png(26 * 1_048_576);
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => Files.AddAsync(desks.As("local-desk"), Files.Particulars(opened.Name, large), large, 1_000_000))).StatusCode);
        var bytes = Files.Png();
        var particulars = Files.Particulars(opened.Name, bytes);
        bytes[100] ^= 1;
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => Files.AddAsync(desks.As("local-desk"), particulars, bytes))).StatusCode);
        Assert.Empty((await desks.As("local-desk").ListEvidenceAsync(new V1.ListEvidenceRequest { Case = opened.Name }, cancellationToken: Ct)).Evidence);
        Assert.Empty(Directory.GetFiles(Path.Combine(desks.Suite.Data, "uploads")));
    }

    [Fact]
    public async Task The_officer_who_referred_adds_photographs_and_no_other_officer_knows_of_the_case()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var bytes = Files.Png();
        var kept = await Files.AddAsync(desks.As("local-officer"), Files.Particulars(opened.Name, bytes), bytes);
        Assert.Equal("local-officer", kept.Custody[0].From);
        var other = new V1.ReferralService.ReferralServiceClient(desks.Suite.As(new ServiceDefaults.LocalIdentity("another-officer", [Common.V1.Role.Officer])));
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => Files.AddAsync(other, Files.Particulars(opened.Name, bytes), bytes))).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bytes_that_were_changed_in_the_store_are_not_handed_over_and_custody_can_not_be_changed(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var opened = await desks.OpenAsync();
        var bytes = Files.Png();
        var kept = await Files.AddAsync(desks.As("local-desk"), Files.Particulars(opened.Name, bytes), bytes);
        await using var db = await desks.Suite.Services.GetRequiredService<IDbContextFactory<ReferralDb>>().CreateDbContextAsync(Ct);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Custody.ExecuteDeleteAsync(Ct));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Custody.ExecuteUpdateAsync(c => c.SetProperty(r => r.To, "somebody"), Ct));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Standings.ExecuteDeleteAsync(Ct));

        bytes[4_000] ^= 1;
        await db.EvidenceParts.ExecuteUpdateAsync(p => p.SetProperty(r => r.Content, bytes), Ct);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await desks.As("local-desk").HandOverEvidenceAsync(
            new V1.HandOverEvidenceRequest { Name = kept.Name, To = "court", Words = "trial", RequestId = Desks.NewId() }, cancellationToken: Ct));
        Assert.Equal((StatusCode.FailedPrecondition, "EVIDENCE_CHANGED"), (refused.StatusCode, refused.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>().Reason));
    }
}
