namespace Customs.Corpora;

/// <summary>Finds the folder of the checkout, whatever folder the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds CustomsSuite.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CustomsSuite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"CustomsSuite.sln is in no folder above {AppContext.BaseDirectory}");
    }
}
