namespace Customs.Inspection.Messages.Tests;

/// <summary>The sample messages under <c>../shared/data/messages</c>, read in place.</summary>
internal static class SampleMessages
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] s_notes = ["ORIGIN.md", "COMMIT", "LICENSE"];

    /// <summary>Every file that is a message or is sent as one, by path from the folder on; schemas and notes on origin are not.</summary>
    public static IReadOnlyList<string> All()
    {
        var root = Shared.Locate("data", "messages");
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Where(f => !f.EndsWith(".xsd", StringComparison.Ordinal) && !f.EndsWith(".schema.json", StringComparison.Ordinal) && !s_notes.Contains(Path.GetFileName(f)))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static byte[] Bytes(string path) => File.ReadAllBytes(Shared.Locate(["data", "messages", .. path.Split('/')]));

    public static MessageResult Read(string path) => MessageReader.Read(Bytes(path), Now);

    /// <summary>Reads a sample that has to be read.</summary>
    public static MessageReading Done(string path) => Read(path) switch
    {
        MessageResult.Done done => done.Reading,
        MessageResult.Refused refused => throw new InvalidOperationException($"{path}: {string.Join("; ", refused.Violations)}"),
        var other => throw new InvalidOperationException($"{path}: {other}"),
    };
}
