using Customs.Testing;
using Google.Protobuf;
using Answered = Customs.Classification.V1.Classification.Types.Verdict;
using State = Customs.Classification.V1.ControlListEdition.Types.State;

namespace Customs.Classification.Service.Tests;

public sealed class ControlListTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_electron_beam_welder_is_unlisted_but_relevant_and_names_the_lists_that_know_it()
    {
        await using var suite = await InProcessSuite.StartAsync([new ClassificationModule()], ct: Ct);
        var answer = await ClassifyAsync(await ReadyAsync(suite), new V1.GoodsLine { Id = "w", Description = "Electron beam welding machine 60 kV", CommodityCode = "851580" });
        Assert.Equal(Answered.UnlistedRelevant, answer.Verdict);
        string[] named = [.. answer.Candidates.SelectMany(c => c.SameCodes.Append(c.Code))];
        Assert.Contains(named, c => c.StartsWith("US:2B999", StringComparison.Ordinal));
        Assert.Contains(named, c => c.StartsWith("CA:IRN-2.41", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_issues_of_annex_i_differ_where_the_text_does_and_a_restart_keeps_both()
    {
        var data = Directory.CreateTempSubdirectory("customs-control-").FullName;
        try
        {
            V1.ControlListEdition older, newer;
            string key;
            await using (var suite = await InProcessSuite.StartAsync([new ClassificationModule()], new SuiteOptions { Data = data }, Ct))
            {
                var client = await ReadyAsync(suite);
                var before = (await client.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: Ct)).Key;
                older = await ImportAsync(client, await File.ReadAllBytesAsync(Corpora.Shared.Locate("data", "classification", "eu_annexI_2021.jsonl"), Ct), new Google.Type.Date { Year = 2021, Month = 9, Day = 9 }); // this file states no day
                newer = await ImportAsync(client, await File.ReadAllBytesAsync(Corpora.Shared.Locate("data", "classification", "eu_annexI_2025-11-15.jsonl"), Ct));
                Assert.Equal((State.Active, 384), (newer.State, newer.EntryCount));
                Assert.Equal(366, older.EntryCount);
                key = (await client.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: Ct)).Key;
                Assert.NotEqual(before, key);
                var malformed = await ImportAsync(client, "{ \"list\": "u8.ToArray());
                Assert.Equal(State.Rejected, malformed.State);
                Assert.NotEmpty(malformed.Reason);
                key = (await client.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: Ct)).Key;
            }

            await using var again = await InProcessSuite.StartAsync([new ClassificationModule()], new SuiteOptions { Data = data }, Ct);
            var restarted = await ReadyAsync(again);
            Assert.Equal(key, (await restarted.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: Ct)).Key);
            var diff = await restarted.DiffControlListEditionsAsync(new V1.DiffControlListEditionsRequest { From = older.Name, To = newer.Name, PageSize = 500 }, cancellationToken: Ct);
            var mandrel = diff.Changes.Single(c => c.Code == "EU:2B209").Paragraphs.Single(p => p.Path == "b");
            Assert.Contains("400 mm", mandrel.Before, StringComparison.Ordinal);
            Assert.Contains("650 mm", mandrel.After, StringComparison.Ordinal);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<V1.Classification> ClassifyAsync(V1.ClassificationService.ClassificationServiceClient client, V1.GoodsLine line)
    {
        var request = new V1.ClassifyGoodsLinesRequest();
        request.Lines.Add(line);
        return Assert.Single((await client.ClassifyGoodsLinesAsync(request, cancellationToken: Ct)).Classifications);
    }

    private static async Task<V1.ControlListEdition> ImportAsync(V1.ClassificationService.ClassificationServiceClient client, byte[] content, Google.Type.Date? from = null)
    {
        using var call = client.ImportControlListEdition(cancellationToken: Ct);
        var header = new V1.ImportControlListHeader { Source = "eu-annex-i-jsonl", EditionDate = from, RequestId = Guid.NewGuid().ToString() };
        await call.RequestStream.WriteAsync(new V1.ImportControlListEditionRequest { Header = header }, Ct);
        foreach (var piece in content.Chunk(512 * 1024))
        {
            await call.RequestStream.WriteAsync(new V1.ImportControlListEditionRequest { Content = ByteString.CopyFrom(piece) }, Ct);
        }

        await call.RequestStream.CompleteAsync();
        return await call;
    }

    private static Task<V1.ClassificationService.ClassificationServiceClient> ReadyAsync(InProcessSuite suite) => Ready.ClientAsync(suite, Ct);
}
