namespace Customs.Officer.Shell;

/// <summary>What a screen wants the shell to do after a key.</summary>
public abstract record Ask
{
    /// <summary>Nothing more.</summary>
    public static readonly Ask Nothing = new Nought();

    private Ask()
    {
    }

    /// <summary>Shows a screen on top.</summary>
    /// <param name="Screen">The screen.</param>
    public sealed record Show(Screen Screen) : Ask;

    /// <summary>Closes the top screen.</summary>
    public sealed record Close : Ask;

    /// <summary>Closes the top screen, then goes on.</summary>
    /// <param name="Next">What comes then.</param>
    public sealed record CloseThen(Ask Next) : Ask;

    /// <summary>Says something on the message line.</summary>
    /// <param name="Words">What.</param>
    /// <param name="Kind">How.</param>
    public sealed record Tell(string Words, MessageKind Kind) : Ask;

    /// <summary>Sends a request to the suite.</summary>
    /// <param name="Request">The request.</param>
    public sealed record Send(Request Request) : Ask;

    /// <summary>Goes to the queue and shows a part of it.</summary>
    /// <param name="Filter">The filter.</param>
    public sealed record Narrow(string Filter) : Ask;

    /// <summary>Does an act of the screen below.</summary>
    /// <param name="Act">The act.</param>
    public sealed record Run(Keys.Act Act) : Ask;

    /// <summary>Copies text to the clipboard of the terminal.</summary>
    /// <param name="Text">The text.</param>
    public sealed record CopyText(string Text) : Ask;

    /// <summary>Ends the program.</summary>
    public sealed record Quit : Ask;

    private sealed record Nought : Ask;
}

/// <summary>How a message is meant.</summary>
public enum MessageKind
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>Something was done.</summary>
    Done,

    /// <summary>Something is not possible or went wrong.</summary>
    Problem,
}

/// <summary>A message on the line above the key bar; it stays in the trail.</summary>
/// <param name="At">When.</param>
/// <param name="Words">What.</param>
/// <param name="Kind">How it is meant.</param>
public sealed record Message(DateTimeOffset At, string Words, MessageKind Kind);
