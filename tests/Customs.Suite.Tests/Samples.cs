namespace Customs.Suite.Tests;

/// <summary>The declarations that come with the program.</summary>
internal static class Samples
{
    public const string Welder = "01-electron-beam-welder.json";

    public const string Turbines = "02-electron-beam-welder-turbines.json";

    public const string Culture = "08-courier-culture.json";

    private static readonly string Folder = Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Folder, file));
}
