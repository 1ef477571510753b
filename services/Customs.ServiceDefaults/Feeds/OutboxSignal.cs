namespace Customs.ServiceDefaults;

/// <summary>Says that something was written to the outbox, so that the tail looks at once instead of at its next round.</summary>
public sealed class OutboxSignal<TDb> : IDisposable
{
    private readonly SemaphoreSlim written = new(0, 1);

    /// <summary>Something was written.</summary>
    public void Pulse()
    {
        try
        {
            written.Release();
        }
        catch (SemaphoreFullException)
        {
            // The tail has not yet looked since the last time; it will see this too.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => written.Dispose();

    internal Task<bool> WaitAsync(TimeSpan most, CancellationToken ct) => written.WaitAsync(most, ct);
}
