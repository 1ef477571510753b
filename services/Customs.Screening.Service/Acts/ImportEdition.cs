using System.Globalization;
using Customs.Screening.Lists;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>Reads files into a new edition, or rejects them whole; either way the import is kept and told.</summary>
internal sealed class ImportEdition(Store<ScreeningDb> store, ListIndexes indexes, RescreenQueue rescreen, TimeProvider time)
{
    /// <summary>Runs it.</summary>
    /// <param name="source">Form of the files.</param>
    /// <param name="files">The files.</param>
    /// <param name="request">Day of issue and name of the list, where the caller gave them.</param>
    /// <param name="acceptShrink">Whether a far smaller edition is let in.</param>
    /// <param name="by">Who imports, and the request id under which the answer is kept.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<V1.Edition> LoadAsync(ListSource source, ImportFiles files, ReadRequest request, bool acceptShrink, ActRequest by, CancellationToken ct)
    {
        // 1. Read. All of it or none: the reader says which.
        var outcome = source.Read(files.Open(), request with { LoadDay = indexes.Today });
        var list = request.List ?? source.List;

        // 2. Hold it against the edition before it.
        var diff = new EditionDiff([], [], []);
        if (outcome is ReadOutcome.Whole whole)
        {
            var before = EditionsInForce.On(whole.Edition.Date, indexes.All).FirstOrDefault(e => e.List == list);
            var earlier = before is null ? null : await indexes.ReadAsync(before, ct);
            if (EditionGuard.Check(earlier, whole.Edition, acceptShrink) is { } reason)
            {
                outcome = new ReadOutcome.Rejected(reason, whole.Problems);
            }
            else
            {
                diff = EditionDiff.Between(earlier, whole.Edition);
            }
        }

        // 3. One transaction: edition, content, answer, audit, what followers are told. Of calls that cross with one id the first does it.
        EditionRow? recorded = null;
        var answer = await store.ActAsync<V1.Edition>(
            by,
            async (act, inner) =>
            {
                recorded = await RecordAsync(act, list, source, files, outcome, diff, inner);
                return EditionWire.ToWire(recorded, IsSuperseded(recorded));
            },
            ct);

        // 4. In force from here on; past parties are matched against what changed.
        await indexes.RefreshAsync(ct);
        if (recorded is { IsRejected: false } row && answer.Name == row.Name && answer.LoadTime.ToDateTimeOffset() == row.LoadTime)
        {
            rescreen.Add(row, diff);
        }

        return answer;
    }

    private bool IsSuperseded(EditionRow row) =>
        !row.IsRejected && row.Date <= indexes.Today && !EditionsInForce.On(indexes.Today, [.. indexes.All, row]).Contains(row);

    private async Task<EditionRow> RecordAsync(
        Act<ScreeningDb> act, string list, ListSource source, ImportFiles files, ReadOutcome outcome, EditionDiff diff, CancellationToken ct)
    {
        var edition = (outcome as ReadOutcome.Whole)?.Edition;
        var row = new EditionRow
        {
            Name = await NameAsync(act.Db, list, edition?.Date ?? indexes.Today, ct),
            List = list,
            Date = edition?.Date ?? indexes.Today,
            Sequence = await act.NextNumberAsync("editions", ct),
            Source = source.Name,
            IsRejected = edition is null,
            Reason = (outcome as ReadOutcome.Rejected)?.Reason ?? "",
            DesignationCount = edition?.Designations.Count ?? 0,
            NameCount = edition?.NameCount ?? 0,
            AddedCount = diff.Added.Count,
            ChangedCount = diff.Changed.Count,
            RemovedCount = diff.Removed.Count,
            Problems = EditionWire.Problems(outcome.Problems),
            LoadTime = StoreDb.Micros(time.GetUtcNow()),
            ContentHash = files.Hash,
        };
        act.Db.Editions.Add(row);
        if (edition is not null)
        {
            act.Db.EditionContents.Add(new EditionContentRow { Edition = row.Name, Content = EditionContent.Pack(edition) });
        }

        var count = row.DesignationCount.ToString(CultureInfo.InvariantCulture);
        act.Audit(row.Name, row.IsRejected ? "EditionRejected" : "EditionImported", ("source", source.Name), ("designations", count), ("sha256", Convert.ToHexStringLower(files.Hash)));
        act.Publish(EditionFollower.Topic, row.Name, EditionWire.ToWire(row, superseded: false));
        return row;
    }

    // The day names an edition; a second import of that day gets a number behind it, so that both stay.
    private static async Task<string> NameAsync(ScreeningDb db, string list, DateOnly date, CancellationToken ct)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"lists/{list}/editions/{date:yyyy-MM-dd}");
        var earlier = await db.Editions.CountAsync(e => e.List == list && e.Date == date, ct);
        return earlier == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{earlier + 1}");
    }
}
