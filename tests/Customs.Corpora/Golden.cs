using System.Runtime.CompilerServices;
using Xunit;

namespace Customs.Corpora;

/// <summary>Compares text with a committed file. <c>UPDATE_GOLDEN=1</c> writes the file instead; the change is then read in review.</summary>
public static class Golden
{
    /// <summary>Fails unless <paramref name="actual"/> equals <c>golden/{name}</c> beside the calling test file.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Locate(testFile), "golden", name);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"golden file {name} is missing; run the test with UPDATE_GOLDEN=1 and read what it writes");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    // A deterministic build writes /_/tests/... instead of the real folder into the caller's path.
    private static string Locate(string testFile)
    {
        var folder = Path.GetDirectoryName(testFile)!.Replace('\\', '/');
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var at = folder.IndexOf("/tests/", StringComparison.Ordinal);
        return Path.Combine(Repository.Root, folder[(at + 1)..]);
    }
}
