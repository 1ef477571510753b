namespace Customs.Inspection.Messages;

/// <summary>Modes and means of transport: code lists 18 (mode) and CL750 (type of identification) are the same in EU and UK forms.</summary>
internal static class Modes
{
    /// <summary>Mode of transport, one digit; two digits name the same with a sub-mode.</summary>
    public static int? Read(Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (text.Length is 1 or 2 && text.All(char.IsAsciiDigit) && text[0] is >= '1' and <= '9')
        {
            // 6 is roll-on roll-off in the United Kingdom: what crosses the border is the ship.
            return text[0] == '6' ? 1 : text[0] - '0';
        }

        at.Wrong($"'{Values.Cut(text)}' is no mode of transport from 1 to 9");
        return null;
    }

    /// <summary>Vessel, flight or vehicle of an EU element of transport means.</summary>
    public static TransportDraft Means(Element means, TransportDraft draft)
    {
        means.Knows("sequenceNumber");
        return With(draft, means.Text("typeOfIdentification"), means.Text("identificationNumber"));
    }

    /// <summary>Puts an identification where its type belongs: 10 IMO number, 11 name of a sea vessel, 20 wagon, 30 and 31 road vehicle, 40 flight, 41 aircraft, 80 ENI number and 81 name of an inland vessel.</summary>
    public static TransportDraft With(TransportDraft draft, string? type, string? id) => (type, id) switch
    {
        (_, null) => draft,
        ("10", _) => draft with { Imo = id.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) ? id[3..].Trim() : id },
        ("11" or "80" or "81", _) => draft with { Vessel = id },
        ("40" or "41", _) => draft with { Flight = id },
        _ => draft with { Vehicle = id },
    };
}
