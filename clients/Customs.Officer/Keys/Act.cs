namespace Customs.Officer.Keys;

/// <summary>Everything that a key, the palette or a script can do.</summary>
public enum Act
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Shows the keys of this screen.</summary>
    Help,

    /// <summary>Opens the command palette.</summary>
    Command,

    /// <summary>Opens the filter of this list.</summary>
    Filter,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>Leaves this screen; on the first one it asks to quit.</summary>
    Leave,

    /// <summary>Lets in new rows and asks the server again.</summary>
    Refresh,

    /// <summary>Shows what this terminal sent and what came of it.</summary>
    Trail,

    /// <summary>Shows the last message in full.</summary>
    Message,

    /// <summary>Copies the name of the object.</summary>
    Copy,

    /// <summary>Signs in as another identity.</summary>
    Identity,

    /// <summary>Ends the program.</summary>
    Quit,

    /// <summary>Draws the whole screen again.</summary>
    Repaint,

    /// <summary>Goes to the queue.</summary>
    GoQueue,

    /// <summary>Goes to the desk's inbox.</summary>
    GoCases,

    /// <summary>Looks up a party.</summary>
    GoParty,

    /// <summary>Looks up goods.</summary>
    GoItem,

    /// <summary>Goes to what a supervisor must not miss.</summary>
    GoOversight,

    /// <summary>Goes to the statistics.</summary>
    GoStatistics,

    /// <summary>Goes to lists and services.</summary>
    GoStatus,

    /// <summary>Shows the audit trail of what is on the screen.</summary>
    Audit,

    /// <summary>Signs in again after the terminal was locked.</summary>
    Unlock,

    /// <summary>Locks the terminal.</summary>
    Lock,

    /// <summary>Opens what is selected.</summary>
    Open,

    /// <summary>One row up.</summary>
    Up,

    /// <summary>One row down.</summary>
    Down,

    /// <summary>One screen up.</summary>
    PageUp,

    /// <summary>One screen down.</summary>
    PageDown,

    /// <summary>To the first row.</summary>
    Home,

    /// <summary>To the last row.</summary>
    End,

    /// <summary>First saved view or page.</summary>
    Page1,

    /// <summary>Second saved view or page.</summary>
    Page2,

    /// <summary>Third saved view or page.</summary>
    Page3,

    /// <summary>Fourth saved view or page.</summary>
    Page4,

    /// <summary>Fifth saved view or page.</summary>
    Page5,

    /// <summary>Sixth saved view or page.</summary>
    Page6,

    /// <summary>Seventh saved view or page.</summary>
    Page7,

    /// <summary>The next page.</summary>
    NextPage,

    /// <summary>The page before.</summary>
    PreviousPage,

    /// <summary>The next object of the list one came from.</summary>
    Next,

    /// <summary>The object before it in the list.</summary>
    Previous,

    /// <summary>Stops the consignment: places a hold.</summary>
    Stop,

    /// <summary>Refers a hold to a desk.</summary>
    Refer,

    /// <summary>Releases the consignment.</summary>
    Release,

    /// <summary>Lifts a hold.</summary>
    Lift,

    /// <summary>Answers what a desk asked back.</summary>
    Answer,

    /// <summary>Records what an examination found.</summary>
    Examine,

    /// <summary>Calls released goods back that have not left.</summary>
    Recall,

    /// <summary>Adds papers that were handed over.</summary>
    Papers,

    /// <summary>Enters values of the rating plate or the data sheet.</summary>
    Plate,

    /// <summary>Takes a consignment or a case for oneself.</summary>
    Take,

    /// <summary>Records what verification of an indication found.</summary>
    Verify,

    /// <summary>Proposes a decision.</summary>
    Decide,

    /// <summary>Approves or rejects another person's proposal.</summary>
    Approve,

    /// <summary>Asks the officer who referred.</summary>
    AskBack,

    /// <summary>Adds a comment.</summary>
    Comment,

    /// <summary>Closes a decided case.</summary>
    CloseCase,

    /// <summary>The next field.</summary>
    NextField,

    /// <summary>The field before.</summary>
    PreviousField,

    /// <summary>Sends the form.</summary>
    Send,

    /// <summary>Enter in a form: next field, or the button that has the focus.</summary>
    Enter,

    /// <summary>Closes a form or prompt and sends nothing.</summary>
    Cancel,
}
