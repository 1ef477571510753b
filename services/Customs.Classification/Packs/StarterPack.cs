using System.Reflection;

namespace Customs.Classification;

/// <summary>The pack that comes with the suite, written by its authors in own words.</summary>
public static class StarterPack
{
    private const string Folder = ".StarterPack.";

    /// <summary>Reads the embedded files.</summary>
    /// <exception cref="InvalidOperationException">The embedded pack is damaged; a test keeps it whole.</exception>
    public static ControlListPack Read()
    {
        var assembly = typeof(StarterPack).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.Contains(Folder, StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal))
            .Select(n => (Name(n), Open(assembly, n)))
            .ToArray();
        try
        {
            return PackReader.TryRead(files, out var pack, out var violations)
                ? pack
                : throw new InvalidOperationException($"the starter pack is damaged: {string.Join("; ", violations.Take(10).Select(v => $"{v.Field}: {v.Description}"))}");
        }
        finally
        {
            foreach (var (_, stream) in files)
            {
                stream.Dispose();
            }
        }
    }

    private static string Name(string resource) => resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing");
}
