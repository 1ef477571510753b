using Quality = Customs.Screening.V1.ListedName.Types.Quality;

namespace Customs.Screening.Service;

/// <summary>Qualities of names on the wire.</summary>
internal static class NameWire
{
    /// <summary>The wire form.</summary>
    public static Quality ToWire(NameQuality quality) => quality switch
    {
        NameQuality.Primary => Quality.Primary,
        NameQuality.Strong => Quality.Strong,
        NameQuality.Weak => Quality.Weak,
        NameQuality.Former => Quality.Former,
        _ => throw new InvalidOperationException($"unknown quality {quality}"),
    };
}
