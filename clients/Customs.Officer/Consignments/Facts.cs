using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>How a consignment is controlled.</summary>
public enum Lane
{
    /// <summary>Not assessed yet.</summary>
    None,

    /// <summary>May go.</summary>
    Green,

    /// <summary>Look at the documents.</summary>
    Yellow,

    /// <summary>Examine the goods.</summary>
    Red,

    /// <summary>Stop and refer.</summary>
    Stop,
}

/// <summary>How strong the indications on one axis are.</summary>
public enum Level
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>Weak.</summary>
    Low,

    /// <summary>Clear.</summary>
    Medium,

    /// <summary>Strong.</summary>
    High,

    /// <summary>The checks of this axis did not run.</summary>
    NotPerformed,
}

/// <summary>The three axes of an assessment.</summary>
public enum Axis
{
    /// <summary>How the goods are bought and moved.</summary>
    Procurement,

    /// <summary>What the goods could do.</summary>
    EndUse,

    /// <summary>What is known of the recipient.</summary>
    Recipient,
}

/// <summary>Where a consignment stands.</summary>
public enum ConsignmentState
{
    /// <summary>Received, not assessed.</summary>
    Received,

    /// <summary>Assessed, nothing done yet.</summary>
    Assessed,

    /// <summary>Documents or goods are being examined.</summary>
    UnderControl,

    /// <summary>A hold is on it.</summary>
    Held,

    /// <summary>A desk decides.</summary>
    Referred,

    /// <summary>May go.</summary>
    Released,

    /// <summary>Release was refused.</summary>
    Refused,

    /// <summary>Secured by the authority.</summary>
    Secured,

    /// <summary>Seized.</summary>
    Seized,

    /// <summary>Sent back to the exporter.</summary>
    Returned,

    /// <summary>Released before, called back.</summary>
    Recalled,

    /// <summary>Withdrawn by the declarant.</summary>
    Withdrawn,
}

/// <summary>Whether a check found something.</summary>
public enum Found
{
    /// <summary>Found.</summary>
    Hit,

    /// <summary>Looked for and not found.</summary>
    Clear,

    /// <summary>Facts are missing, or the check could not run.</summary>
    NotEvaluable,
}

/// <summary>Words and signs of the closed sets above; the same on every screen.</summary>
public static class Told
{
    /// <summary>"STOP", "RED", "YELLOW", "GREEN".</summary>
    public static string Of(Lane lane) => lane == Lane.None ? "-" : lane.ToString().ToUpperInvariant();

    /// <summary>"new", "control", "held" ...: one word for a column, in the language of the officer.</summary>
    public static string Of(ConsignmentState state) => state switch
    {
        ConsignmentState.Received => Texts.Of("received"),
        ConsignmentState.Assessed => Texts.Of("new"),
        ConsignmentState.UnderControl => Texts.Of("control"),
        ConsignmentState.Held => Texts.Of("held"),
        ConsignmentState.Referred => Texts.Of("referred"),
        ConsignmentState.Released => Texts.Of("released"),
        ConsignmentState.Refused => Texts.Of("refused"),
        ConsignmentState.Secured => Texts.Of("secured"),
        ConsignmentState.Seized => Texts.Of("seized"),
        ConsignmentState.Returned => Texts.Of("returned"),
        ConsignmentState.Recalled => Texts.Of("recalled"),
        ConsignmentState.Withdrawn => Texts.Of("withdrawn"),
        _ => "?",
    };

    /// <summary>The same as filters are written, in every language.</summary>
    public static string Code(ConsignmentState state) =>
        state is ConsignmentState.Assessed ? "new" : state is ConsignmentState.UnderControl ? "control" : state.ToString().ToLowerInvariant();

    /// <summary>"none", "low", "medium", "high", "not performed".</summary>
    public static string Of(Level level) => level switch
    {
        Level.None => Texts.Of("none"),
        Level.Low => Texts.Of("low"),
        Level.Medium => Texts.Of("medium"),
        Level.High => Texts.Of("high"),
        Level.NotPerformed => Texts.Of("not performed"),
        _ => "?",
    };

    /// <summary>"procurement", "end use", "recipient".</summary>
    public static string Of(Axis axis) => axis switch
    {
        Axis.Procurement => Texts.Of("procurement"),
        Axis.EndUse => Texts.Of("end use"),
        Axis.Recipient => Texts.Of("recipient"),
        _ => "?",
    };

    /// <summary>One sign for a column: H, M, l, '.', and ? for what did not run.</summary>
    public static string Sign(Level level) => level switch
    {
        Level.High => "H",
        Level.Medium => "M",
        Level.Low => "l",
        Level.None => ".",
        Level.NotPerformed => "?",
        _ => "?",
    };

    /// <summary>Whether nothing more can be done with the goods.</summary>
    public static bool Finished(ConsignmentState state) =>
        state is ConsignmentState.Released or ConsignmentState.Refused or ConsignmentState.Secured or ConsignmentState.Seized or ConsignmentState.Returned
            or ConsignmentState.Withdrawn;
}
