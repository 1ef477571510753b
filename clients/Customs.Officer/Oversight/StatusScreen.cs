using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>The services and the lists they work with: who is down, which edition is in force, how old it is, what was rejected.</summary>
public sealed class StatusScreen : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Lists, Context.Everywhere];
    private readonly Scroll _scroll = new();
    private SuiteStatus? _status;
    private string _place = "";

    /// <inheritdoc/>
    public override string Title => Texts.Of("LISTS AND SERVICES");

    /// <inheritdoc/>
    public override string Status => _place;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var page = new Document(surface);
        if (_status is not { } status)
        {
            page.Say(Texts.Of("Asking ..."), Role.Dim);
        }
        else
        {
            Write(page, status, surface);
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
            return new Ask.Send(new Request.LoadStatus());
        }

        _scroll.Do(act, surface?.Rows ?? 20);
        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        _status = answer is Answer.StatusIs status ? status.Status : _status;
        return Ask.Nothing;
    }

    private static void Write(Document page, SuiteStatus status, Surface surface)
    {
        page.Heading(Texts.Of("Services"), Say.When(status.At, surface.Now));
        foreach (var service in status.Services)
        {
            page.Pair(service.Name, service.WhyDown.Length > 0 ? Texts.Fill($"DOWN: {service.WhyDown}") : Texts.Fill($"answers in {service.Milliseconds} ms"), service.WhyDown.Length > 0 ? Role.Stop : Role.Green, 18);
        }

        foreach (var group in status.Lists.GroupBy(list => list.Kind, StringComparer.Ordinal))
        {
            page.Heading(group.Key, Say.Count(group.Count(), "list"));
            foreach (var list in group)
            {
                List(page, list, surface);
            }
        }
    }

    private static void List(Document page, ListStatus list, Surface surface)
    {
        var words = list.Edition.Length == 0 ? Texts.Of("no edition loaded: what it would say is not known")
            : Texts.Fill($"{list.Edition}, {list.Entries} entries, loaded {(list.Loaded is { } at ? Say.When(at, surface.Now) : Texts.Of("with the program"))}");
        page.Pair(list.Name, (list.Stale ? Texts.Of("TOO OLD; ") : "") + words, list.Stale || list.Edition.Length == 0 ? Role.Yellow : Role.Normal, 22);
        if (list.Rejected.Length > 0)
        {
            page.Pair("", Texts.Fill($"last import rejected: {list.Rejected}"), Role.Stop, 22);
        }
    }
}

/// <summary>How the suite is.</summary>
/// <param name="At">When it was asked.</param>
/// <param name="Services">The services.</param>
/// <param name="Lists">Party lists and control lists.</param>
public sealed record SuiteStatus(DateTimeOffset At, IReadOnlyList<ServiceStatus> Services, IReadOnlyList<ListStatus> Lists);

/// <summary>How a service is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="WhyDown">Why it does not answer; empty when it does.</param>
/// <param name="Milliseconds">How long its answer took.</param>
public sealed record ServiceStatus(string Name, string WhyDown, long Milliseconds);

/// <summary>A list.</summary>
/// <param name="Kind">What kind of list, in words.</param>
/// <param name="Name">Its name.</param>
/// <param name="Edition">The edition in force, or empty.</param>
/// <param name="Entries">Entries in it.</param>
/// <param name="Loaded">When it was loaded.</param>
/// <param name="Stale">Whether it is older than the service allows.</param>
/// <param name="Rejected">Why the last import was rejected; empty when it was not.</param>
public sealed record ListStatus(string Kind, string Name, string Edition, int Entries, DateTimeOffset? Loaded, bool Stale, string Rejected);
