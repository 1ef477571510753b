using Xunit;

namespace Customs.Corpora;

/// <summary>The official files and development cases that lie beside the checkout in <c>../shared</c>; never copied into it.</summary>
public static class Shared
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>Path of a file or folder under <c>../shared</c>. Skips the running test when it is absent; in CI (CI=true) fails it.</summary>
    /// <param name="parts">Folders and name, such as <c>"data", "lists", "un", "un-2026-02-27.xml"</c>.</param>
    public static string Locate(params string[] parts)
    {
        var path = Path.Combine([Root, .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Missing($"../shared/{string.Join('/', parts)} is not beside this checkout");
        }

        return path;
    }

    /// <summary>Opens a file under <c>../shared</c>; see <see cref="Locate"/>.</summary>
    public static FileStream Open(params string[] parts) => File.OpenRead(Locate(parts));

    /// <summary>Skips the running test for something that this machine lacks; in CI (CI=true) fails it.</summary>
    public static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"in CI nothing may be missing: {reason}");
        }

        Assert.Skip(reason);
    }
}
