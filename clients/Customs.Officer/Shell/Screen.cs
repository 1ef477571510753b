using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>One screen: what it shows, which keys it has, and what they do. It knows no terminal, no network and no clock.</summary>
public abstract class Screen
{
    /// <summary>Name of the screen, first in the header.</summary>
    public abstract string Title { get; }

    /// <summary>Where it stands in the key table; the first context that knows a key decides.</summary>
    public abstract IReadOnlyList<Context> Contexts { get; }

    /// <summary>What else the header says.</summary>
    public virtual string Status => "";

    /// <summary>Resource name or number to copy; null when there is none.</summary>
    public virtual string? CopyText => null;

    /// <summary>Whether signs are typed into a field of this screen.</summary>
    public virtual bool Typing => false;

    /// <summary>Lines for the surface, exactly as many as it has rows.</summary>
    public abstract IReadOnlyList<Line> Draw(Surface surface);

    /// <summary>Carries out an act.</summary>
    public abstract Ask Do(Act act, Surface surface);

    /// <summary>Takes a typed sign or an editing key.</summary>
    public virtual Ask Type(Chord key, Surface surface) => Ask.Nothing;

    /// <summary>Why an act is not possible now, or null when it is.</summary>
    public virtual string? WhyNot(Act act) => null;

    /// <summary>Takes in news.</summary>
    public virtual Ask Apply(Answer answer) => Ask.Nothing;
}
