using System.Security.Cryptography;
using System.Text;

namespace Customs.Screening.Service;

/// <summary>An index over the editions in force on some day, ready to screen.</summary>
/// <param name="Screener">Screens against them.</param>
/// <param name="Editions">The editions, by list.</param>
internal sealed record ListSnapshot(Screener Screener, IReadOnlyList<EditionRow> Editions)
{
    /// <summary>Names a set of editions shortly.</summary>
    public static string KeyOf(IReadOnlyList<EditionRow> editions) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', editions.Select(e => e.Name)))))[..16];
}
