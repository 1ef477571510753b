namespace Customs.ServiceDefaults;

/// <summary>The audit trail of one service in this process, to be given away and proved elsewhere.</summary>
public interface IAuditTrail
{
    /// <summary>Service whose trail it is.</summary>
    string Service { get; }

    /// <summary>The audit file, in pieces: header, events, signed head.</summary>
    /// <param name="resources">Resources whose events are wanted; empty for the whole trail.</param>
    /// <param name="ct">Ends it.</param>
    IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(IReadOnlyCollection<string> resources, CancellationToken ct);

    /// <summary>Signs where the trail stands and writes the signed line to the folder of heads.</summary>
    /// <returns>The number of the last event that the head stands for; 0 when nothing was signed, since there are no events or today's head is there.</returns>
    Task<long> SignHeadAsync(CancellationToken ct);
}
