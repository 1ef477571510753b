using System.ComponentModel.DataAnnotations;

namespace Customs.Screening.Service;

/// <summary>Settings of the screening service, section <c>Screening</c>.</summary>
public sealed class ScreeningServiceOptions
{
    /// <summary>A list that was loaded longer ago than this is told as stale with every answer. Hours; default 168 (a week). Own house lists do not age.</summary>
    [Range(1, 8784)]
    public int StaleAfterHours { get; init; } = 168;

    /// <summary>Most bytes of one import, all files together. Default 268435456 (256 MiB).</summary>
    [Range(1024, 1073741824)]
    public int MostImportBytes { get; init; } = 268_435_456;

    /// <summary>Whether the starter house list that comes with the suite is loaded into an empty store. Default true.</summary>
    public bool LoadStarterList { get; init; } = true;
}
