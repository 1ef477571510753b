using System.Text;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Inspection.Service.Tests.Messages;

/// <summary>Whatever comes in, the store holds it whole or not at all.</summary>
public sealed class WholenessTests
{
    private const int Inputs = 300;

    [Fact]
    public async Task Broken_messages_leave_whole_declarations_or_kept_refusals_and_nothing_else()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var root = Shared.Locate("data", "messages", "authored");
        var samples = Directory.EnumerateFiles(root).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var taken = new HashSet<string>();
        var refused = 0;
        var unknown = 0;
        for (var seed = 0; seed < Inputs; seed++)
        {
            var content = Break(Renumbered(samples[seed % samples.Count], seed), new Random(seed));
            try
            {
                taken.Add((await fixture.SubmitAsync(content, ct)).Declaration.Name);
            }
            catch (RpcException e)
            {
                Assert.Contains(e.StatusCode, (StatusCode[])[StatusCode.InvalidArgument, StatusCode.NotFound, StatusCode.AlreadyExists, StatusCode.FailedPrecondition]);
                unknown += InspectionFixture.Reason(e) == Reasons.UnknownForm ? 1 : 0;
                refused += InspectionFixture.Reason(e) == Reasons.UnknownForm ? 0 : 1;
            }
        }

        var store = fixture.Suite.Services.GetRequiredService<Store<InspectionDb>>();
        var (declarations, kept, dossiers, assessments, queue, lodged) = await store.ReadAsync(
            async (db, inner) => (
                await db.Declarations.Select(d => d.Name).ToListAsync(inner),
                await db.Messages.CountAsync(m => m.Declaration == "" && m.Refusal != null, inner),
                await db.Dossiers.Select(d => d.Declaration).Distinct().CountAsync(inner),
                await db.Assessments.Select(d => d.Declaration).Distinct().CountAsync(inner),
                await db.Queue.CountAsync(inner),
                await db.Messages.Where(m => m.Lodged).Select(m => m.Declaration).Distinct().CountAsync(inner)),
            ct);
        Assert.Equal(taken.Order(StringComparer.Ordinal), declarations.Order(StringComparer.Ordinal));
        Assert.Equal(refused, kept);
        Assert.Equal([taken.Count, taken.Count, taken.Count, taken.Count], [dossiers, assessments, queue, lodged]);
        Assert.True(taken.Count > 5 && refused > 50, $"{taken.Count} taken, {refused} refused, {unknown} unknown");
    }

    // A reference of its own for each, as long as the one before, so that they are different declarations.
    private static byte[] Renumbered(byte[] sample, int seed) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(sample).Replace("DEV-26-0001", $"DEV-{seed:D4}-1", StringComparison.Ordinal));

    private static byte[] Break(byte[] sample, Random random)
    {
        var broken = sample.ToArray();
        for (var i = random.Next(4); i >= 0; i--)
        {
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
        }

        return random.Next(10) == 0 ? broken[..random.Next(1, broken.Length)] : broken;
    }
}
