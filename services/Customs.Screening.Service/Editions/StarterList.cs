using Customs.Screening.Lists;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Options;

namespace Customs.Screening.Service;

/// <summary>The house list that comes with the suite: publicly designated proliferation parties, written as facts. It makes the first day useful and replaces no official list.</summary>
internal sealed class StarterList(ListIndexes indexes, ImportEdition import, IOptions<ScreeningServiceOptions> options)
{
    /// <summary>Its name among the lists.</summary>
    public const string Name = "starter";

    private static readonly DateOnly Written = new(2026, 11, 24);

    /// <summary>Loads it when it has never been loaded, or when this version of the suite brings other content.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        if (!options.Value.LoadStarterList)
        {
            return;
        }

        await using var resource = typeof(StarterList).Assembly.GetManifestResourceStream("starter.jsonl") ?? throw new InvalidOperationException("the starter list is not in the assembly");
        using var content = new MemoryStream();
        await resource.CopyToAsync(content, ct);
        var files = new ImportFiles([new ImportFiles.Part("starter.jsonl", content.ToArray())]);
        if (indexes.All.Any(e => e.List == Name && e.ContentHash.AsSpan().SequenceEqual(files.Hash)))
        {
            return;
        }

        // The content names the request, so that of replicas which start at once on one store a single one loads it.
        var by = new ActRequest(new Guid(files.Hash.AsSpan(0, 16)).ToString(), "screening", files.Hash);
        await import.LoadAsync(ListSource.Find("house")!, files, new ReadRequest(Written, Name), acceptShrink: true, by, ct);
    }
}
