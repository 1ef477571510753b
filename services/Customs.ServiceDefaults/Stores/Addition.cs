using Customs.Common.V1;

namespace Customs.ServiceDefaults;

/// <summary>What an act adds, waiting for its place in a group: rows, audit events and news, all of it or nothing.</summary>
/// <param name="rows">Rows to insert, in any order.</param>
/// <param name="audited">Events for the audit trail; their numbers and hashes are given in the group.</param>
/// <param name="published">News for the followers.</param>
/// <param name="time">Time of the act.</param>
internal sealed class Addition(IReadOnlyList<object> rows, IReadOnlyList<AuditEvent> audited, IReadOnlyList<(string Topic, string Resource, byte[] Payload)> published, DateTimeOffset time)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Withdrawn = 2;

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int state;

    public IReadOnlyList<object> Rows => rows;

    public IReadOnlyList<AuditEvent> Audited => audited;

    public IReadOnlyList<(string Topic, string Resource, byte[] Payload)> Published => published;

    public DateTimeOffset Time => time;

    /// <summary>Ends when the rows stand in the store, or with what kept them out.</summary>
    public Task Done => done.Task;

    public bool IsWaiting => Volatile.Read(ref state) == Waiting;

    /// <summary>Takes it into a group; false when its caller has given up before.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    /// <summary>Its caller gives up; false when a group has it, and the outcome has to be awaited.</summary>
    public bool TryWithdraw() => Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting;

    public void Written() => done.SetResult();

    public void Failed(Exception why) => done.SetException(why);
}
