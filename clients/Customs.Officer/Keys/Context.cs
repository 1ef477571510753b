namespace Customs.Officer.Keys;

/// <summary>Where a row of the key table is valid. A screen has a list of these; the first that knows a key decides.</summary>
public enum Context
{
    /// <summary>Every screen that is not a form.</summary>
    Everywhere,

    /// <summary>Screens with rows or scrolled text.</summary>
    Lists,

    /// <summary>The queue.</summary>
    QueueRows,

    /// <summary>Acts on a consignment, in the queue and in its detail.</summary>
    Goods,

    /// <summary>Pages of a consignment or a case.</summary>
    Pages,

    /// <summary>One of several objects that are gone through.</summary>
    Series,

    /// <summary>The desk's inbox.</summary>
    Inbox,

    /// <summary>A case.</summary>
    CaseFile,

    /// <summary>Rows that are looked at and opened: oversight, statistics.</summary>
    Watched,

    /// <summary>The locked terminal.</summary>
    Locked,

    /// <summary>Something outside the terminal is waited for.</summary>
    Waiting,

    /// <summary>A form: letters go into the fields.</summary>
    Form,

    /// <summary>One line of text with a list below: filter, command palette, help, look-up.</summary>
    Prompt,
}
