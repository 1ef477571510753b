using System.Globalization;

namespace Customs.Traffic;

/// <summary>A made-up firm that stays the same through a whole run.</summary>
/// <param name="Name">Its name with the legal form.</param>
/// <param name="Place">Where it sits.</param>
/// <param name="Street">Street and number.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="Email">Address for mail.</param>
/// <param name="Registration">Number in the register of its country.</param>
/// <param name="Eori">EORI number; null outside the EU.</param>
/// <param name="Founded">Day of foundation.</param>
/// <param name="Employees">How many work there.</param>
internal sealed record Firm(
    string Name, Place Place, string Street, string Postcode, string Phone, string Email, string Registration, string? Eori, DateOnly Founded, int Employees)
{
    private static readonly string[] s_first =
    [
        "Alder", "Brenta", "Castell", "Dorn", "Elster", "Falken", "Gera", "Hohen", "Iller", "Jade", "Kessel", "Linden", "Mosel", "Nord", "Oder", "Pegnitz",
        "Rhein", "Saale", "Tauber", "Ulmen", "Veldt", "Werra", "Ybbs", "Zoller", "Arden", "Birken", "Corvo", "Delta", "Estra", "Fjord", "Grano", "Halden",
    ];

    private static readonly string[] s_second =
    [
        "bach", "berg", "feld", "hafen", "werk", "tal", "stein", "wald", "mark", "burg", "au", "furt", "brook", "ford", "mont", "vale",
    ];

    private static readonly string[] s_trade =
    [
        "Antriebe", "Machinery", "Instruments", "Pumps", "Chemicals", "Foods", "Textiles", "Medical", "Tools", "Valves", "Automation", "Plastics", "Optics", "Paper", "Furniture", "Parts",
    ];

    private static readonly string[] s_streets = ["Hafen", "Station", "Mill", "Garden", "Canal", "Market", "Harbour", "Industry", "Bridge", "School", "Church", "Factory"];

    /// <summary>Makes a firm of one of these places; equal dice give an equal firm.</summary>
    public static Firm Draw(Dice dice, IReadOnlyList<Place> places, bool inUnion)
    {
        var place = dice.Of(places);
        var word = dice.Of(s_first) + dice.Of(s_second);
        var trade = dice.Of(s_trade);
        var number = dice.Between(1, 180);
        return new Firm(
            $"{word} {trade} {place.LegalForm}",
            place,
            string.Create(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, place.Street, dice.Of(s_streets))} {number}"),
            dice.Digits(5),
            $"{place.Dial} {dice.Digits(4)}",
            $"office@{word.ToLowerInvariant()}-{dice.Digits(3)}.example",
            $"{place.Country}-{dice.Digits(7)}",
            inUnion ? place.Country + dice.Digits(9) : null,
            new DateOnly(dice.Between(1958, 2021), dice.Between(1, 12), dice.Between(1, 28)),
            dice.Between(8, 900));
    }
}
