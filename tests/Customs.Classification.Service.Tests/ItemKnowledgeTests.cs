using Customs.Testing;
using Grpc.Core;
using Answered = Customs.Classification.V1.Classification.Types.Verdict;
using Caller = Customs.Classification.V1.ClassificationService.ClassificationServiceClient;
using Conclusion = Customs.Classification.V1.ItemKnowledge.Types.Conclusion;

namespace Customs.Classification.Service.Tests;

public sealed class ItemKnowledgeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_desk_confirms_of_a_model_counts_at_once_and_after_a_restart_and_until_it_is_withdrawn()
    {
        var data = Directory.CreateTempSubdirectory("customs-knowledge-").FullName;
        try
        {
            string key;
            await using (var suite = await InProcessSuite.StartAsync([new ClassificationModule()], new SuiteOptions { Data = data }, Ct))
            {
                var client = await Ready.ClientAsync(suite, Ct);
                Assert.Equal(Answered.NotListed, await VerdictAsync(client));
                var before = await KeyAsync(client);
                var request = new V1.RecordItemKnowledgeRequest { ItemKnowledge = Confirmed(), RequestId = Guid.NewGuid().ToString() };
                var recorded = await client.RecordItemKnowledgeAsync(request, cancellationToken: Ct);
                Assert.Equal(recorded, await client.RecordItemKnowledgeAsync(request, cancellationToken: Ct));
                Assert.Equal("local-operator", recorded.RecordedBy);
                Assert.NotNull(recorded.ValidFrom);
                Assert.Equal(Answered.Review, await VerdictAsync(client));
                key = await KeyAsync(client);
                Assert.NotEqual(before, key);
            }

            await using var again = await InProcessSuite.StartAsync([new ClassificationModule()], new SuiteOptions { Data = data }, Ct);
            var restarted = await Ready.ClientAsync(again, Ct);
            Assert.Equal(key, await KeyAsync(restarted));
            Assert.Equal(Answered.Review, await VerdictAsync(restarted));
            var withdrawn = Confirmed();
            withdrawn.Conclusion = Conclusion.Withdrawn;
            withdrawn.Codes.Clear();
            await restarted.RecordItemKnowledgeAsync(new V1.RecordItemKnowledgeRequest { ItemKnowledge = withdrawn, RequestId = Guid.NewGuid().ToString() }, cancellationToken: Ct);
            Assert.Equal(Answered.NotListed, await VerdictAsync(restarted));

            var page = await restarted.ListItemKnowledgeAsync(new V1.ListItemKnowledgeRequest { Model = "xq77b", PageSize = 1 }, cancellationToken: Ct);
            Assert.Equal(Conclusion.Withdrawn, Assert.Single(page.ItemKnowledge).Conclusion);
            var next = await restarted.ListItemKnowledgeAsync(new V1.ListItemKnowledgeRequest { Model = "xq77b", PageSize = 1, PageToken = page.NextPageToken }, cancellationToken: Ct);
            Assert.Equal(Conclusion.Listed, Assert.Single(next.ItemKnowledge).Conclusion);
            Assert.Empty(next.NextPageToken);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task Every_bad_field_is_named_at_once()
    {
        await using var suite = await InProcessSuite.StartAsync([new ClassificationModule()], ct: Ct);
        var client = await Ready.ClientAsync(suite, Ct);
        var bad = new V1.ItemKnowledge
        {
            Manufacturer = " ", Model = "---", Conclusion = Conclusion.NotListed, Source = "x", ValidFrom = new Google.Type.Date { Year = 2026, Month = 2, Day = 30 }, ValidTo = new Google.Type.Date { Year = 2020, Month = 1, Day = 1 },
        };
        bad.Codes.Add("3A225");
        bad.Parameters.Add(new V1.TechnicalParameter { Name = "colour of lid", Text = "blue" });
        bad.Parameters.Add(new V1.TechnicalParameter { Name = "mass", Number = -3, Unit = "kg" });
        var refused = await Assert.ThrowsAsync<RpcException>(() => client.RecordItemKnowledgeAsync(new V1.RecordItemKnowledgeRequest { ItemKnowledge = bad, RequestId = Guid.NewGuid().ToString() }, cancellationToken: Ct).ResponseAsync);
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal(
            ["item_knowledge.codes", "item_knowledge.codes[0]", "item_knowledge.manufacturer", "item_knowledge.model", "item_knowledge.parameters[0]", "item_knowledge.parameters[1]", "item_knowledge.valid_from", "item_knowledge.valid_to"],
            refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>().FieldViolations.Select(v => v.Field).Order(StringComparer.Ordinal));
    }

    private static V1.ItemKnowledge Confirmed()
    {
        var knowledge = new V1.ItemKnowledge { Manufacturer = "Zenith Werke", Model = "XQ-77/B", Conclusion = Conclusion.Listed, Source = "data sheet of 2026-03" };
        knowledge.Codes.Add("EU:3A225");
        return knowledge;
    }

    private static async Task<Answered> VerdictAsync(Caller client)
    {
        var request = new V1.ClassifyGoodsLinesRequest();
        request.Lines.Add(new V1.GoodsLine { Id = "1", Description = "device for shop floor", Manufacturer = "Zenith Werke AG", Model = "xq 77 b" });
        return Assert.Single((await client.ClassifyGoodsLinesAsync(request, cancellationToken: Ct)).Classifications).Verdict;
    }

    private static async Task<string> KeyAsync(Caller client) => (await client.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: Ct)).Key;
}
