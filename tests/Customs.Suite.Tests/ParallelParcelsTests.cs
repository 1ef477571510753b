using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>A split order: fifty parcels to as many names, which share a telephone number, arrive at once.</summary>
public sealed class ParallelParcelsTests
{
    private const int Parcels = 50;

    [Fact(Timeout = 240_000)]
    public async Task Fifty_parcels_at_once_are_one_cluster_and_one_case_with_fifty_links()
    {
        var ct = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string>(WholeSuite.NoLuck) { ["Inspection:ReassessSeconds"] = "1" };
        await using var suite = await WholeSuite.StartAsync(ct, settings);
        var people = new Officers(suite.As);

        // 1. They arrive at once.
        var submitted = await Task.WhenAll(Enumerable.Range(1, Parcels).Select(i => people.SubmitAsync(Parcel(i), $"{i}.json", Officers.NewId(), ct)));
        var joined = new List<Declaration>();
        foreach (var one in submitted)
        {
            joined.Add(await people.UntilAsync(one.Name, d => d.ClusterSize == Parcels, ct));
        }

        Assert.Single(joined.Select(d => d.Cluster).Distinct(StringComparer.Ordinal));

        // 2. Those that were assessed before the others were there are assessed again: all know of the split order.
        foreach (var one in submitted)
        {
            var known = await people.UntilAsync(one.Name, d => d.Assessment.Indications.Any(i => i is { Indicator: "P15", State: Indication.Types.State.Hit }), ct);
            Assert.Equal(Parcels, known.ClusterSize);
            Assert.NotEqual(Outcome.Release, known.Assessment.Outcome);
        }

        // 3. All are stopped and referred, at once again, and come into one case.
        await Task.WhenAll(submitted.Select(s => StopAndReferAsync(people, s.Name, ct)));
        var delivered = new List<Declaration>();
        foreach (var one in submitted)
        {
            delivered.Add(await people.UntilAsync(one.Name, d => d.Holds[0].Receipt?.DeliverTime is not null, ct));
        }

        var name = Assert.Single(delivered.Select(d => d.Holds[0].ReferralCase).Distinct(StringComparer.Ordinal));
        var cases = await people.Desk.ListCasesAsync(new ListCasesRequest { PageSize = 500 }, cancellationToken: ct);
        Assert.Equal(name, Assert.Single(cases.Cases).Name);
        var subjects = (await people.Desk.GetCaseAsync(new GetCaseRequest { Name = name }, cancellationToken: ct)).Subjects;
        Assert.Equal(submitted.Select(s => s.Name).Order(StringComparer.Ordinal), subjects.Select(s => s.Declaration).Order(StringComparer.Ordinal));

        // 4. One decision ends all holds.
        await people.ApproveAsync(await people.ProposeAsync(name, ct), ct);
        foreach (var one in submitted)
        {
            Assert.Equal(Declaration.Types.State.Refused, (await people.UntilAsync(one.Name, d => d.Holds[0].Decision is not null, ct)).State);
        }
    }

    // Whoever changes the declaration meanwhile, the officer looks again and goes on.
    private static async Task StopAndReferAsync(Officers people, string name, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                var now = await people.GetAsync(name, ct);
                if (now.Holds.Count == 0)
                {
                    now = await people.HoldAsync(now, ct);
                }

                await people.ReferAsync(now, ct);
                return;
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Aborted)
            {
                ct.ThrowIfCancellationRequested();
            }
        }
    }

    private static byte[] Parcel(int number)
    {
        var dossier = JsonNode.Parse(Samples.Read("03-frequency-converters.json"))!;
        var declaration = dossier["declaration"]!;
        declaration["mrn"] = string.Create(CultureInfo.InvariantCulture, $"26DE7102SPL{number:00000}B2");
        var item = declaration["goodsItems"]![0]!;
        item["invoiceAmount"]!["amount"] = 900;
        foreach (var party in declaration["parties"]!.AsArray().Where(p => p!["roles"]!.AsArray().Any(r => (string?)r is "CONSIGNEE")))
        {
            party!["name"] = string.Create(CultureInfo.InvariantCulture, $"Alici Numara{number} Elektrik");
            party["contact"] = new JsonObject { ["phone"] = "+90 212 555 01 77" };
            party["address"]!["street"] = string.Create(CultureInfo.InvariantCulture, $"Sanayi Caddesi {number}");
            party["identifiers"] = new JsonObject();
        }

        return Encoding.UTF8.GetBytes(dossier.ToJsonString());
    }
}
