namespace Customs.Inspection.Indicators;

/// <summary>One question about a consignment whose answer is an indication on one axis. Pure: the same facts give the same result.</summary>
/// <param name="id">P, E or R with two digits; never reused.</param>
/// <param name="group">Group whose cap keeps correlated indicators from counting twice; it also names the axis.</param>
/// <param name="weight">Probability contribution at full strength, 0 to 1.</param>
/// <param name="sources">Where the idea comes from.</param>
public abstract class Indicator(string id, Group group, double weight, params Source[] sources)
{
    /// <summary>Id, such as P05.</summary>
    public string Id { get; } = id;

    /// <summary>Group with its cap and axis.</summary>
    public Group Group { get; } = group;

    /// <summary>Axis it counts on.</summary>
    public Axis Axis => Group.Axis;

    /// <summary>Probability contribution at full strength.</summary>
    public double Weight { get; } = weight;

    /// <summary>Published sources.</summary>
    public IReadOnlyList<Source> Sources { get; } = sources;

    /// <summary>What it looks for, in one line for a list.</summary>
    public abstract string Title { get; }

    /// <summary>Evaluates the facts. Never throws on a dossier that <c>DossierReader</c> let through.</summary>
    public abstract IndicatorResult Evaluate(Facts facts);
}
