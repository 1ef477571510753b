using State = Customs.Screening.V1.Edition.Types.State;

namespace Customs.Screening.Service.Tests;

public sealed class OfficialImportTests
{
    private const string Corrupt = "un/CORRUPT-un-2025-08-16.xml";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sdn_list_with_its_companions_comes_in_whole_and_is_found_by_its_own_number()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var edition = await desk.ImportAsync("ofac-sdn-csv", "ofac/full-2022-01/sdn.csv", "ofac/full-2022-01/add.csv", "ofac/full-2022-01/alt.csv");
        Assert.Equal(State.Active, edition.State);
        Assert.Equal(9_044, edition.DesignationCount);
        Assert.Equal(9_044, edition.AddedCount);
        Assert.True(edition.NameCount > edition.DesignationCount, "alt.csv was not read");

        var answer = await desk.ScreenAsync("Shahid Hemmat Industrial Group");
        Assert.Equal(V1.PartyScreening.Types.Verdict.Match, answer.Verdict);
        var found = answer.Matches[0];
        Assert.Matches("^lists/ofac-sdn/designations/[0-9]+$", found.Designation);
        var designation = await desk.Operator.GetDesignationAsync(new V1.GetDesignationRequest { Name = found.Designation }, cancellationToken: Ct);
        Assert.Contains("NPWMD", designation.Programmes);
        Assert.NotEmpty(designation.Addresses);
    }

    [Fact]
    public async Task A_day_is_answered_from_the_editions_of_that_day()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var older = await desk.ImportAsync("un-xml", "un/un-2025-04-19.xml");
        var newer = await desk.ImportAsync("un-xml", "un/un-2025-11-20.xml");
        Assert.True(newer.AddedCount > 0);

        var listed = await desk.ScreenAsync("Malek Ashtar University", ListDesk.On(2025, 11, 30));
        Assert.Equal("lists/un/designations/IRe.040", listed.Matches[0].Designation);
        Assert.Equal("2025-11-20", Assert.Single(listed.Editions).Edition);
        var before = await desk.ScreenAsync("Malek Ashtar University", ListDesk.On(2025, 5, 1));
        Assert.DoesNotContain(before.Matches, m => m.Designation.EndsWith("IRe.040", StringComparison.Ordinal));
        Assert.Equal("2025-04-19", Assert.Single(before.Editions).Edition);
        Assert.Equal(V1.PartyScreening.Types.Verdict.NotPerformed, (await desk.ScreenAsync("Malek Ashtar University", ListDesk.On(2020, 1, 1))).Verdict);

        var changes = new List<V1.DesignationChange>();
        var request = new V1.DiffEditionsRequest { From = older.Name, To = newer.Name, PageSize = 50 };
        do
        {
            var page = await desk.Operator.DiffEditionsAsync(request, cancellationToken: Ct);
            changes.AddRange(page.Changes);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        Assert.Equal(newer.AddedCount + newer.ChangedCount + newer.RemovedCount, changes.Count);
        Assert.Equal(changes.Count, changes.Select(c => c.Designation).Distinct().Count());
        Assert.Equal(V1.DesignationChange.Types.Kind.Added, changes.Single(c => c.Designation == "lists/un/designations/IRe.040").Kind);
    }

    [Fact]
    public async Task A_corrupt_file_is_rejected_with_its_reason_and_the_edition_before_it_stays()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var good = await desk.ImportAsync("un-xml", "un/un-2025-04-19.xml");
        var basis = await desk.BasisAsync();
        var corrupt = await desk.ImportAsync("un-xml", Corrupt);
        Assert.Equal(State.Rejected, corrupt.State);
        Assert.NotEmpty(corrupt.Reason);
        Assert.Equal(0, corrupt.DesignationCount);

        var list = Assert.Single((await desk.Operator.ListPublishedListsAsync(new V1.ListPublishedListsRequest(), cancellationToken: Ct)).Lists);
        Assert.Equal(good.Name, list.ActiveEdition.Name);
        Assert.Equal(corrupt.Reason, list.LastRejected.Reason);
        Assert.Equal(basis, await desk.BasisAsync());
        Assert.Equal([State.Rejected, State.Active], (await desk.EditionsAsync("un")).Select(e => e.State));
    }

    [Fact]
    public async Task Editions_answer_the_same_after_a_restart()
    {
        var data = Directory.CreateTempSubdirectory("customs-lists-").FullName;
        try
        {
            string basis;
            V1.PartyScreening before;
            await using (var desk = await ListDesk.StartAsync(Ct, data))
            {
                await desk.ImportAsync("un-xml", "un/un-2026-02-27.xml");
                (basis, before) = (await desk.BasisAsync(), await desk.ScreenAsync("Shahid Bagheri Industrial"));
                Assert.NotEmpty(before.Matches);
            }

            await using var again = await ListDesk.StartAsync(Ct, data);
            Assert.Equal(basis, await again.BasisAsync());
            Assert.Equal(before, await again.ScreenAsync("Shahid Bagheri Industrial"));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }
}
