using Customs.Screening.Lists;

namespace Customs.Screening.Tests.Lists;

/// <summary>Reads the real files beside the checkout.</summary>
internal static class OfficialFiles
{
    public static ReadOutcome Outcome(string source, DateOnly? date, params string[] paths)
    {
        var files = paths.Select(p => new SourceFile(Path.GetFileName(p), Shared.Open(["data", "lists", .. p.Split('/')]))).ToList();
        try
        {
            return ListSource.Find(source)!.Read(files, new ReadRequest(date));
        }
        finally
        {
            files.ForEach(f => f.Content.Dispose());
        }
    }

    public static ReadOutcome.Whole Whole(string source, DateOnly? date, params string[] paths)
    {
        var outcome = Outcome(source, date, paths);
        Assert.False(outcome is ReadOutcome.Rejected, (outcome as ReadOutcome.Rejected)?.Reason);
        return Assert.IsType<ReadOutcome.Whole>(outcome, exactMatch: true);
    }

    public static ReadOutcome Read(string source, string text, string name = "file", DateOnly? date = null) => Read(source, System.Text.Encoding.UTF8.GetBytes(text), name, date);

    public static ReadOutcome Read(string source, byte[] bytes, string name = "file", DateOnly? date = null)
    {
        using var stream = new MemoryStream(bytes);
        return ListSource.Find(source)!.Read([new SourceFile(name, stream)], new ReadRequest(date ?? new DateOnly(2026, 1, 1)));
    }
}
