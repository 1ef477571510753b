using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>The audit trail of what was on the screen: who did what when, each event with the hash that chains it to the one before.</summary>
/// <param name="resource">Resource name.</param>
public sealed class AuditScreen(string resource) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Lists, Context.Everywhere];
    private readonly Scroll _scroll = new();
    private IReadOnlyList<AuditView>? _events;
    private string _problem = "";
    private string _place = "";

    /// <inheritdoc/>
    public override string Title => Texts.Of("AUDIT TRAIL");

    /// <inheritdoc/>
    public override string Status => $"{resource[(resource.LastIndexOf('/') + 1)..]}  {_place}";

    /// <inheritdoc/>
    public override string? CopyText => resource;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var page = new Document(surface);
        if (_events is not { } events)
        {
            page.Say(_problem.Length > 0 ? _problem : Texts.Of("Asking ..."), _problem.Length > 0 ? Role.Stop : Role.Dim);
        }
        else if (events.Count == 0)
        {
            page.Say(Texts.Of("Nothing is recorded about it."), Role.Dim);
        }

        foreach (var one in _events ?? [])
        {
            page.Heading($"{one.Number}  {Say.When(one.At, surface.Now)}  {one.Who}", one.Hash).Say(one.What, Role.Heading, 3);
            foreach (var detail in one.Details)
            {
                page.Pair(detail.Label, detail.Text, column: 24, indent: 3);
            }
        }

        var lines = _scroll.Window(page.Lines, surface.Rows);
        _place = _scroll.Place(page.Lines.Count, surface.Rows);
        return lines;
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        if (act == Act.Refresh)
        {
            return new Ask.Send(new Request.LoadAudit(resource));
        }

        _scroll.Do(act, surface?.Rows ?? 20);
        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        switch (answer)
        {
            case Answer.AuditIs trail when trail.Resource == resource:
                _events = trail.Events;
                break;
            case Answer.Refused { Request: Request.LoadAudit asked } refused when asked.Resource == resource:
                _problem = refused.Refusal.Words;
                break;
        }

        return Ask.Nothing;
    }
}

/// <summary>One event of the audit trail.</summary>
/// <param name="Number">Its number in the chain.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who acted.</param>
/// <param name="What">What was done.</param>
/// <param name="Details">The details.</param>
/// <param name="Hash">Beginning of the hash over the event and the one before.</param>
public sealed record AuditView(long Number, DateTimeOffset At, string Who, string What, IReadOnlyList<Fact> Details, string Hash);
