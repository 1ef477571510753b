using static Customs.Officer.Keys.Context;

namespace Customs.Officer.Keys;

/// <summary>The one table of keys. Key bar, help and palette are made from it, so they can not differ from what the keys do.</summary>
public static class KeyTable
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<KeyRow> Rows { get; } =
    [
        new(Everywhere, Act.Help, "?", "F1", "keys", "All keys of this screen; type to search, Enter runs one", 90),
        new(Everywhere, Act.Command, ":", "Ctrl+P", "command", "Run a command by name, or open an MRN or case number", 80),
        new(Everywhere, Act.Back, "Esc", "F12", "back", "One step back; never ends the program", 85),
        new(Everywhere, Act.Leave, "F3", "q", "leave", "Leave this screen; on the queue asks to quit"),
        new(Everywhere, Act.Refresh, "F5", ".", "refresh", "Let in new rows, drop rows that left the filter, ask the server again"),
        new(Everywhere, Act.Trail, "@", "Ctrl+T", "sent", "What I sent from this terminal and what came of it"),
        new(Everywhere, Act.Message, "m", "Ctrl+O", "message", "The last message in full"),
        new(Everywhere, Act.Copy, "y", "Ctrl+Y", "copy", "Copy the name of what is shown to the clipboard of the terminal"),
        new(Everywhere, Act.Identity, "I", null, "identity", "Work as another identity of this machine"),
        new(Everywhere, Act.Repaint, "Ctrl+R", "Ctrl+L", "repaint", "Draw the whole screen again"),
        new(Everywhere, Act.Quit, "Ctrl+Q", "Q", "quit", "End the program; asks first"),
        new(Everywhere, Act.GoQueue, "F2", "g q", "queue", "Go to the queue"),
        new(Everywhere, Act.GoCases, "F6", "g c", "cases", "Go to the cases of the desk"),
        new(Everywhere, Act.GoParty, "F7", "g p", "party", "Look up a party on the lists"),
        new(Everywhere, Act.GoItem, "F8", "g i", "item", "Look up goods on the control lists"),

        new(Everywhere, Act.GoOversight, "F9", "g s", "oversight", "Go to clocks near their end, decisions that wait, cases that rest"),
        new(Everywhere, Act.GoStatistics, "F4", "g t", "statistics", "Go to the statistics"),
        new(Everywhere, Act.GoStatus, "F11", "g l", "lists", "Go to lists and services: editions, age, who is down"),
        new(Everywhere, Act.Audit, "a", "g a", "audit", "The audit trail of what is on the screen"),
        new(Everywhere, Act.Lock, "Ctrl+K", "g k", "lock", "Lock the terminal now"),

        new(Lists, Act.Up, "Up", "k", "up", "One row or line up"),
        new(Lists, Act.Down, "Down", "j", "down", "One row or line down"),
        new(Lists, Act.PageUp, "PageUp", "Ctrl+B", "page up", "One screen up"),
        new(Lists, Act.PageDown, "PageDown", "Ctrl+F", "page down", "One screen down"),
        new(Lists, Act.Home, "Home", "<", "first", "To the first row"),
        new(Lists, Act.End, "End", ">", "last", "To the last row"),

        new(QueueRows, Act.Open, "Enter", "o", "open", "Open the consignment", 1),
        new(QueueRows, Act.Filter, "/", "f", "filter", "Filter the queue: lane:stop,red to:IR state:held !p:none words", 70),
        new(QueueRows, Act.Page1, "1", null, "open", "View: all that is not finished"),
        new(QueueRows, Act.Page2, "2", null, "urgent", "View: lanes STOP and RED"),
        new(QueueRows, Act.Page3, "3", null, "held", "View: held or referred"),
        new(QueueRows, Act.Page4, "4", null, "unchecked", "View: a check did not run"),
        new(QueueRows, Act.Page5, "5", null, "finished", "View: released, refused, secured, seized, returned"),
        new(QueueRows, Act.Page6, "6", null, "everything", "View: every consignment"),

        new(Goods, Act.Stop, "S", null, "stop", "Stop the consignment: place a hold", 10),
        new(Goods, Act.Refer, "R", null, "refer", "Refer the hold to a desk", 20),
        new(Goods, Act.Release, "L", null, "release", "Release the consignment", 30),
        new(Goods, Act.Lift, "H", null, "lift hold", "Lift a hold", 35),
        new(Goods, Act.Answer, "W", null, "answer", "Answer what the desk asked back", 36),
        new(Goods, Act.Approve, "A", null, "second look", "Answer what another person proposed, or confirm a hold"),
        new(Goods, Act.Examine, "E", null, "examine", "Record what an examination of goods or papers found", 62),
        new(Goods, Act.Plate, "V", null, "values", "Enter values of the rating plate and see what they change", 63),
        new(Goods, Act.Papers, "P", null, "papers", "Add papers that were handed over: payment, end use, instructions", 64),
        new(Goods, Act.Recall, "C", null, "recall", "Call released goods back that have not left", 65),
        new(Goods, Act.Take, "T", null, "take", "Take the consignment, so that nobody else works on it", 60),

        new(Pages, Act.NextPage, "Tab", "Right", "pages", "The next page", 5),
        new(Pages, Act.PreviousPage, "Shift+Tab", "Left", "page before", "The page before"),
        new(Series, Act.Next, "]", "n", "next", "The next consignment of the queue", 50),
        new(Series, Act.Previous, "[", "p", "previous", "The consignment before it in the queue"),
        new(Pages, Act.Page1, "1", null, "page 1", "First page"),
        new(Pages, Act.Page2, "2", null, "page 2", "Second page"),
        new(Pages, Act.Page3, "3", null, "page 3", "Third page"),
        new(Pages, Act.Page4, "4", null, "page 4", "Fourth page"),
        new(Pages, Act.Page5, "5", null, "page 5", "Fifth page"),
        new(Pages, Act.Page6, "6", null, "page 6", "Sixth page"),
        new(Pages, Act.Page7, "7", null, "page 7", "Seventh page"),

        new(Inbox, Act.Open, "Enter", "o", "open", "Open the case", 1),
        new(Inbox, Act.Filter, "/", "f", "filter", "Filter the cases by words", 70),
        new(Inbox, Act.Take, "T", null, "take", "Take the case for yourself", 10),

        new(CaseFile, Act.Open, "Enter", "o", "goods", "Open the consignment of the case", 6),
        new(CaseFile, Act.Take, "T", null, "take", "Take the case for yourself", 10),
        new(CaseFile, Act.Verify, "V", null, "verify", "Record what verifying the selected indication found", 20),
        new(CaseFile, Act.Decide, "D", null, "decide", "Propose a decision; another person approves it", 30),
        new(CaseFile, Act.Approve, "A", null, "approve", "Approve or reject what another person proposed", 40),
        new(CaseFile, Act.AskBack, "B", null, "ask back", "Ask the officer who referred", 45),
        new(CaseFile, Act.Comment, "N", null, "note", "Add a note to the case", 46),
        new(CaseFile, Act.CloseCase, "X", null, "close case", "Propose to close the decided case; another person answers", 47),

        new(Watched, Act.Open, "Enter", "o", "open", "Open the selected row, or the list behind the number", 1),

        new(Locked, Act.Unlock, "Enter", null, "sign in again", "Sign in again", 1),
        new(Locked, Act.Quit, "Ctrl+Q", null, "quit", "End the program; asks first", 20),
        new(Waiting, Act.Copy, "y", "Ctrl+Y", "copy the address", "Copy the address to the clipboard of the terminal", 1),
        new(Waiting, Act.Quit, "Ctrl+Q", null, "quit", "End the program; asks first", 20),

        new(Form, Act.NextField, "Tab", "Down", "next field", "The next field", 1),
        new(Form, Act.PreviousField, "Shift+Tab", "Up", "field before", "The field before"),
        new(Form, Act.Enter, "Enter", null, "next", "The next field, or press the button that has the focus"),
        new(Form, Act.Send, "Ctrl+S", "F10", "send", "Send the form", 20),
        new(Form, Act.Cancel, "Esc", "F12", "cancel, nothing is sent", "Close the form; nothing is sent", 30),
        new(Form, Act.PageDown, "PageDown", null, "page down", "More of a form that is longer than the screen"),
        new(Form, Act.PageUp, "PageUp", null, "page up", "Back up in a form that is longer than the screen"),

        new(Prompt, Act.Up, "Up", null, "up", "One row up"),
        new(Prompt, Act.Down, "Down", null, "down", "One row down", 2),
        new(Prompt, Act.PageUp, "PageUp", null, "page up", "One screen up"),
        new(Prompt, Act.PageDown, "PageDown", null, "page down", "One screen down"),
        new(Prompt, Act.NextField, "Tab", null, "next field", "The next field"),
        new(Prompt, Act.Enter, "Enter", null, "go", "Do what is selected", 1),
        new(Prompt, Act.Cancel, "Esc", "F12", "close", "Close", 30),
        new(Prompt, Act.Leave, "F3", null, "leave", "Leave this screen"),
    ];

    /// <summary>The row that a key means on a screen, or null.</summary>
    /// <param name="contexts">The screen's contexts; the first one that knows the key decides.</param>
    /// <param name="key">The key, or "g q" for a key after the prefix g.</param>
    public static KeyRow? Find(IReadOnlyList<Context> contexts, string key)
    {
        foreach (var context in contexts)
        {
            foreach (var row in Rows)
            {
                if (row.Context == context && (row.Key == key || row.Twin == key))
                {
                    return row;
                }
            }
        }

        return null;
    }

    /// <summary>The rows of a screen, in the order of the table, the screen's own first.</summary>
    public static IEnumerable<KeyRow> Of(IReadOnlyList<Context> contexts) => contexts.SelectMany(context => Rows.Where(row => row.Context == context));

    /// <summary>Whether some row begins with this key and goes on with another one.</summary>
    public static bool IsPrefix(IReadOnlyList<Context> contexts, string key) =>
        Of(contexts).Any(row => row.Twin?.StartsWith(key + " ", StringComparison.Ordinal) == true);
}
