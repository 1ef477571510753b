namespace Customs.Officer.Text;

/// <summary>What a piece of text is for. A theme gives each role its look; nothing is told by the look alone.</summary>
public enum Role
{
    /// <summary>Plain text.</summary>
    Normal,

    /// <summary>Less important text, such as a label or a source.</summary>
    Dim,

    /// <summary>The header and the key bar.</summary>
    Bar,

    /// <summary>A key in the key bar.</summary>
    Key,

    /// <summary>A heading inside a page.</summary>
    Heading,

    /// <summary>The selected row.</summary>
    Selected,

    /// <summary>A text field without the focus.</summary>
    Input,

    /// <summary>The text field that takes the keys.</summary>
    InputFocus,

    /// <summary>The cell in which the next sign will stand.</summary>
    Cursor,

    /// <summary>The link is not live, or the goods must not be opened.</summary>
    Banner,

    /// <summary>The STOP lane, a match, a refusal.</summary>
    Stop,

    /// <summary>The RED lane, a strong indication.</summary>
    Red,

    /// <summary>The YELLOW lane, a question, a check that did not run.</summary>
    Yellow,

    /// <summary>The GREEN lane, done, nothing found.</summary>
    Green,
}
