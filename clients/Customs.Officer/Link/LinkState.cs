using Customs.Officer.Text;

namespace Customs.Officer.Link;

/// <summary>How the terminal is connected to the suite.</summary>
public abstract record LinkState
{
    private LinkState()
    {
    }

    /// <summary>Whether acts can be sent.</summary>
    public bool IsUp => this is Live or Slow;

    /// <summary>A word for the header.</summary>
    public string Word => this switch
    {
        Starting => Texts.Of("starting"),
        Live => Texts.Of("live"),
        Slow => Texts.Of("slow"),
        Offline => "OFFLINE",
        _ => throw new InvalidOperationException("unknown link state"),
    };

    /// <summary>The line under the header; null when all is well.</summary>
    public string? Banner(DateTimeOffset now) => this switch
    {
        Live => null,
        Starting starting => Texts.Fill($"STARTING  {starting.Words}"),
        Slow slow => Texts.Fill($"SLOW  nothing heard since {Say.When(slow.Since, now)}; what is shown may be old"),
        Offline offline => Texts.Fill($"OFFLINE since {Say.When(offline.Since, now)}, {Say.Age(now - offline.Since)} old; only S stop works: kept, sent later"),
        _ => throw new InvalidOperationException("unknown link state"),
    };

    /// <summary>The suite is being started or looked for.</summary>
    /// <param name="Words">What goes on.</param>
    public sealed record Starting(string Words) : LinkState;

    /// <summary>Events arrive.</summary>
    public sealed record Live : LinkState;

    /// <summary>Connected, but nothing was heard for a while.</summary>
    /// <param name="Since">Last sign of life.</param>
    public sealed record Slow(DateTimeOffset Since) : LinkState;

    /// <summary>Not connected.</summary>
    /// <param name="Since">When the link was lost.</param>
    /// <param name="Words">Why, and what is being done.</param>
    public sealed record Offline(DateTimeOffset Since, string Words) : LinkState;
}
