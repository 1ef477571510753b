using System.Globalization;
using System.Security.Cryptography;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Classification.Service;

/// <summary>Reads an official text into a new edition, or rejects it whole; either way the import is kept and told.</summary>
internal sealed class ImportControlListEdition(Store<ClassificationDb> store, ControlLists lists, TimeProvider time)
{
    private const int MostBytes = 128 << 20;

    /// <summary>Runs it. The same request id with the same file gives the first answer again.</summary>
    public async Task<V1.ControlListEdition> RunAsync(IAsyncStreamReader<V1.ImportControlListEditionRequest> requests, ServerCallContext context)
    {
        // 1. Take the file in.
        var ct = context.CancellationToken;
        var header = await requests.MoveNext(ct) && requests.Current.Header is { } first ? first : throw Rpc.InvalidArgument("header", "has to come first");
        Check(header);
        var content = await ReadAsync(requests, ct);
        var request = ActRequest.For(header.RequestId, Caller.From(context).Subject, context.Method + Convert.ToHexStringLower(SHA256.HashData(content)), header);

        // 2. Read: all of it or none.
        OfficialReader.TryRead(header.Source, new MemoryStream(content), Dates.ToCore(header.EditionDate), out var edition, out var violations);
        var before = edition is null ? null : lists.Now.Editions.Where(e => !e.IsRejected && e.List == edition.List && e.Date <= edition.From).OrderBy(e => e.Date).ThenBy(e => e.Sequence).LastOrDefault();
        var changes = edition is null ? [] : EditionDiff.Compare(before is null ? edition with { Entries = [] } : ControlContent.Read(before), edition);

        // 3. One transaction: edition, audit, what followers are told.
        var answer = await store.ActAsync<V1.ControlListEdition>(request, (act, inner) => RecordAsync(act, header.Source, edition, violations, changes, inner), ct);

        // 4. In force from here on.
        await lists.RefreshAsync(ct);
        return answer;
    }

    private static void Check(V1.ImportControlListHeader header)
    {
        var violations = RequiredFields.Violations(header).Select(v => v with { Field = "header." + v.Field }).ToList();
        if (header.Source.Length > 0 && !OfficialReader.Sources.Contains(header.Source))
        {
            violations.Add(new FieldViolation("header.source", $"'{header.Source}' is none of {string.Join(", ", OfficialReader.Sources)}"));
        }

        if (header.EditionDate is not null && Dates.ToCore(header.EditionDate) is null)
        {
            violations.Add(new FieldViolation("header.edition_date", "is not a day of the calendar"));
        }

        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }
    }

    private static async Task<byte[]> ReadAsync(IAsyncStreamReader<V1.ImportControlListEditionRequest> requests, CancellationToken ct)
    {
        using var content = new MemoryStream();
        while (await requests.MoveNext(ct))
        {
            content.Write(requests.Current.Content.Span);
            if (content.Length > MostBytes)
            {
                throw Rpc.InvalidArgument("content", $"the file is larger than {MostBytes} bytes");
            }
        }

        return content.ToArray();
    }

    private async Task<V1.ControlListEdition> RecordAsync(
        Act<ClassificationDb> act, string source, OfficialEdition? edition, IReadOnlyList<FieldViolation> violations, IReadOnlyList<EntryChange> changes, CancellationToken ct)
    {
        var list = edition?.List ?? source;
        var date = edition?.From ?? lists.Today;
        var row = new ControlEditionRow
        {
            Name = await NameAsync(act.Db, list, date, ct),
            List = list,
            Date = date,
            Sequence = await act.NextNumberAsync("control-editions", ct),
            Source = source,
            IsRejected = edition is null,
            Reason = edition is null ? violations.Select(v => $"{v.Field}: {v.Description}").FirstOrDefault() ?? "" : "",
            EntryCount = edition?.Entries.Count ?? 0,
            AddedCount = changes.Count(c => c.Before is null),
            ChangedCount = changes.Count(c => c.Before is not null && c.After is not null),
            RemovedCount = changes.Count(c => c.After is null),
            Problems = string.Join('\n', violations.Take(100).Select(v => $"{v.Field}: {v.Description}")),
            LoadTime = StoreDb.Micros(time.GetUtcNow()),
            Content = edition is null ? [] : ControlContent.Write(edition),
        };
        act.Db.Editions.Add(row);
        var wire = ControlEditionWire.ToWire(row, superseded: false);
        act.Audit(row.Name, row.IsRejected ? "ControlListRejected" : "ControlListImported", ("source", source), ("entries", row.EntryCount.ToString(CultureInfo.InvariantCulture)));
        act.Publish(ControlListFollower.Topic, row.Name, wire);
        return wire;
    }

    // The day names an edition; a second import of that day gets a number behind it, so that both stay.
    private static async Task<string> NameAsync(ClassificationDb db, string list, DateOnly date, CancellationToken ct)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"controlLists/{list}/editions/{date:yyyy-MM-dd}");
        var earlier = await db.Editions.CountAsync(e => e.List == list && e.Date == date, ct);
        return earlier == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{earlier + 1}");
    }
}
