using Customs.Inspection.Naming;

namespace Customs.Inspection.History;

/// <summary>
/// A key as the network sees it: a name is one key in whatever role it stands. Who stands behind a key are its faces: party names behind a number or an address, countries behind a name.
/// A key with more faces than its kind allows is a hub (a shared office, a forwarder's switchboard, a name that many bear) and joins nobody.
/// </summary>
/// <param name="Text">Kind and value: <c>PHONE:60455503187</c>.</param>
/// <param name="Face">The face that this holder shows, folded.</param>
/// <param name="MostFaces">Most faces with which it still joins; 0 for keys that never do.</param>
public sealed record NetworkKey(string Text, string Face, int MostFaces)
{
    // A number points to one party; a split order may hide behind as many names as it has parcels, so that a number bears many.
    private const int MostBehindNumber = 60;

    // From five firms on an address is a shared office (as in R05); a director of more firms is a nominee, and a bigger ship a liner.
    private const int MostBehindPlace = 4;

    // A name that stands in more countries than a detour needs is a common one, or a multinational's.
    private const int MostCountries = 3;

    private const int LeastName = 5;

    /// <summary>Whether it can join consignments at all. Exporters ship to everybody and a model is sold to everybody: they describe a cluster and do not make one.</summary>
    public bool CanJoin => MostFaces > 0;

    /// <summary>The key of the network for a key of a dossier.</summary>
    public static NetworkKey Of(HeldKey held)
    {
        var (kind, value) = held.Key;
        return kind switch
        {
            HistoryKeyKind.Consignee or HistoryKeyKind.EndUser or HistoryKeyKind.Payer or HistoryKeyKind.OtherParty =>
                new($"NAME:{value}", held.Country, value.Length < LeastName || Names.IsGeneric(value) ? 0 : MostCountries),
            HistoryKeyKind.Phone => new($"PHONE:{value}", FaceOf(held), value.Length < 6 ? 0 : MostBehindNumber),
            HistoryKeyKind.Email => new($"EMAIL:{value}", FaceOf(held), MostBehindNumber),
            HistoryKeyKind.RegistrationNo => new($"REGISTRATION:{value}", FaceOf(held), MostBehindNumber),
            HistoryKeyKind.Vat => new($"VAT:{value}", FaceOf(held), MostBehindNumber),
            HistoryKeyKind.SerialNumber => new($"SERIAL:{value}", "", value.Length < 6 ? 0 : MostBehindNumber),
            HistoryKeyKind.Address => new($"ADDRESS:{value}", FaceOf(held), MostBehindPlace),
            HistoryKeyKind.Director => new($"DIRECTOR:{value}", FaceOf(held), MostBehindPlace),
            HistoryKeyKind.Vessel => new($"VESSEL:{value}", FaceOf(held), MostBehindPlace),
            HistoryKeyKind.Exporter => new($"EXPORTER:{value}", "", 0),
            HistoryKeyKind.Model => new($"MODEL:{value}", "", 0),
            _ => throw new ArgumentOutOfRangeException(nameof(held), kind, "unknown kind of key"),
        };
    }

    private static string FaceOf(HeldKey held) => HistoryKeys.Name(held.Holder);
}
