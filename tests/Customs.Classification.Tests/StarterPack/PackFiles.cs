using System.Text.Json;

namespace Customs.Classification.Tests.Starter;

/// <summary>The committed files of the starter pack, read as plain JSON, so that these tests do not lean on the engine's own reader.</summary>
internal static class PackFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "services", "Customs.Classification", "StarterPack");

    /// <summary>Every entry of every file, in file order.</summary>
    public static IReadOnlyList<PackEntry> Entries { get; } =
    [
        .. from path in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal)
           where Path.GetFileName(path) is not ("parameters.json" or "materials.json" or "trade-words.json")
           from entry in Read(path).GetProperty("entries").EnumerateArray()
           select new PackEntry(Path.GetFileName(path), entry),
    ];

    /// <summary>The parameters that rules may name, flags included.</summary>
    public static IReadOnlyList<JsonElement> Parameters { get; } = [.. Read(Path.Combine(Folder, "parameters.json")).EnumerateArray()];

    /// <summary>The classes of materials that rules may name.</summary>
    public static JsonElement Materials { get; } = Read(Path.Combine(Folder, "materials.json"));

    private static JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(path)).RootElement.Clone();
}
