using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service;

/// <summary>Draws consignments for a look that nothing speaks for, so that nobody can learn what is never looked at.</summary>
public sealed class RandomControl(IOptions<InspectionOptions> options)
{
    private const int Lots = 1_000_000;

    /// <summary>Whether this one is drawn. Nobody can foretell it.</summary>
    public bool Draw() => RandomNumberGenerator.GetInt32(Lots) < options.Value.RandomControlShare * Lots;
}
