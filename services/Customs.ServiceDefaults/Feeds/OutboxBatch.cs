namespace Customs.ServiceDefaults;

/// <summary>What a follower of a topic gets: rows, or none as a heartbeat.</summary>
/// <param name="Rows">Rows of the topic in order, at most 500; empty for a heartbeat.</param>
/// <param name="Position">Where the follower now stands, for its resume token.</param>
public sealed record OutboxBatch(IReadOnlyList<OutboxRow> Rows, long Position);
