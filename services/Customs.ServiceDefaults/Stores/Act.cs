using Customs.Common.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.ServiceDefaults;

/// <summary>One transaction in a store: what a use case changes, the audit events it leaves and what it tells the followers, all of it or nothing.</summary>
/// <remarks>May be run again from the start when others changed the same rows, so it reads what it decides on through <see cref="Db"/> and calls nobody.</remarks>
public sealed class Act<TDb>
    where TDb : StoreDb
{
    private readonly List<AuditEvent> audited = [];
    private readonly List<(string Topic, string Resource, byte[] Payload)> published = [];

    internal Act(TDb db, string actor, DateTimeOffset time)
    {
        Db = db;
        Actor = actor;
        Time = time;
    }

    /// <summary>The database, within the transaction.</summary>
    public TDb Db { get; }

    /// <summary>Who acts.</summary>
    public string Actor { get; }

    /// <summary>The time of the act, the same for all it writes; in whole microseconds.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Saves what was changed so far, within the transaction: for acts that read again what they changed. The rest is saved at the end.</summary>
    public Task SaveAsync(CancellationToken ct) => RowInserts.SaveAsync(Db, ct);

    /// <summary>Leaves an event in the audit trail.</summary>
    /// <param name="resource">What was acted on.</param>
    /// <param name="act">What was done, in the past tense: <c>HoldPlaced</c>.</param>
    /// <param name="details">Names and codes that the proof covers; no free text about persons. One named <c>office</c> puts the event on the chain of that customs office too.</param>
    public void Audit(string resource, string act, params ReadOnlySpan<(string Key, string Value)> details)
    {
        var entry = new AuditEvent { Resource = resource, Act = act, Actor = Actor, ActTime = Timestamp.FromDateTimeOffset(Time) };
        foreach (var (key, value) in details)
        {
            entry.Details[key] = value;
        }

        audited.Add(entry);
    }

    /// <summary>Tells the followers of a topic.</summary>
    public void Publish(string topic, string resource, IMessage payload) => published.Add((topic, resource, payload.ToByteArray()));

    internal IReadOnlyList<AuditEvent> Audited => audited;

    internal IReadOnlyList<(string Topic, string Resource, byte[] Payload)> Published => published;
}
