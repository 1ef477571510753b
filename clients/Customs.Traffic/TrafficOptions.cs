namespace Customs.Traffic;

/// <summary>What sample traffic is to be like.</summary>
/// <param name="Seed">Equal seeds give equal traffic, byte for byte.</param>
/// <param name="ShareSuspicious">Share of consignments that follow a pattern of procurement; 0.02 is one in fifty.</param>
/// <param name="ShareLookAlike">Share of honest consignments in goods that look like listed ones.</param>
/// <param name="Exporters">How many exporters there are.</param>
/// <param name="Customers">How many customers there are; the fewer, the more history each consignment has.</param>
public sealed record TrafficOptions(long Seed, double ShareSuspicious = 0.02, double ShareLookAlike = 0.1, int Exporters = 2_000, int Customers = 20_000)
{
    /// <summary>Day and time of the first declaration; the others follow it.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>Time between two declarations as they are lodged.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromSeconds(1);
}
