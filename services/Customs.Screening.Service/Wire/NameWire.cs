using Quality = Customs.Screening.V1.ListedName.Types.Quality;

namespace Customs.Screening.Service;

/// <summary>Qualities of names between the core and the wire.</summary>
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

    /// <summary>The core form of what the store keeps.</summary>
    public static NameQuality ToCore(Quality quality) => quality switch
    {
        Quality.Primary => NameQuality.Primary,
        Quality.Strong => NameQuality.Strong,
        Quality.Weak => NameQuality.Weak,
        Quality.Former => NameQuality.Former,
        Quality.Unspecified => throw new InvalidOperationException("a stored name has no quality"),
        _ => throw new InvalidOperationException($"unknown quality {quality}"),
    };
}
