using System.Text.RegularExpressions;
using Customs.Primitives;

namespace Customs.Screening.Lists.Ofac;

/// <summary>Reads the grammar of OFAC remarks: clauses between semicolons such as "DOB circa 1951", "Passport A1 (Iran) expires 01 Jan 2020", "Linked To: X".</summary>
/// <remarks>Weak aliases stand only here: a.k.a. 'XYZ'. A clause that is none of these is text; it is kept in the remarks and matched by nobody.</remarks>
internal sealed partial class OfacRemarks(ListDraft draft, int row)
{
    private static readonly (string Start, IdentifierType Type)[] Numbers =
    [
        ("Vessel Registration Identification IMO", IdentifierType.Imo), ("Identification Number IMO", IdentifierType.Imo), ("MMSI", IdentifierType.Mmsi),
        ("Passport", IdentifierType.Passport), ("Stateless Person Passport", IdentifierType.Passport), ("Diplomatic Passport", IdentifierType.Passport),
        ("National ID No.", IdentifierType.NationalId), ("Cedula No.", IdentifierType.NationalId), ("SSN", IdentifierType.NationalId), ("Identification Number", IdentifierType.NationalId),
        ("C.U.R.P.", IdentifierType.NationalId), ("D.N.I.", IdentifierType.NationalId), ("Tax ID No.", IdentifierType.Tax), ("NIT #", IdentifierType.Tax), ("RUC #", IdentifierType.Tax),
        ("R.F.C.", IdentifierType.Tax), ("Registration Number", IdentifierType.Registration), ("Registration ID", IdentifierType.Registration),
        ("Business Registration Number", IdentifierType.Registration), ("Commercial Registry Number", IdentifierType.Registration), ("Company Number", IdentifierType.Registration),
        ("C.R. No.", IdentifierType.Registration), ("Unified Social Credit Code (USCC)", IdentifierType.Registration), ("Government Gazette Number", IdentifierType.Registration),
        ("Economic Register Number (CBLS)", IdentifierType.Registration), ("Folio Mercantil No.", IdentifierType.Registration), ("Chamber of Commerce Number", IdentifierType.Registration),
        ("Legal Entity Number", IdentifierType.Lei), ("SWIFT/BIC", IdentifierType.Bic), ("Aircraft Tail Number", IdentifierType.Tail),
        ("Aircraft Manufacturer's Serial Number (MSN)", IdentifierType.Tail), ("Email Address", IdentifierType.Email), ("Website", IdentifierType.Web),
        ("Phone Number", IdentifierType.Phone), ("Fax", IdentifierType.Phone), ("Digital Currency Address -", IdentifierType.Account), ("License", IdentifierType.Other),
    ];

    public List<string> WeakNames { get; } = [];

    public List<BirthDate> BirthDates { get; } = [];

    public List<CountryCode> Countries { get; } = [];

    public List<Identifier> Identifiers { get; } = [];

    public List<string> Measures { get; } = ["freeze"];

    public List<DesignationLink> Links { get; } = [];

    public string? Text { get; private set; }

    public void Read(string remarks)
    {
        Text = remarks.Length == 0 ? null : remarks;
        foreach (System.Text.RegularExpressions.Match weak in WeakName().Matches(remarks))
        {
            WeakNames.Add(weak.Groups[1].Value.Trim());
        }

        foreach (var part in remarks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            ReadClause(part.StartsWith("alt. ", StringComparison.Ordinal) ? part[5..] : part);
        }
    }

    private void ReadClause(string clause)
    {
        clause = clause.EndsWith('.') ? clause[..^1] : clause;
        if (After(clause, "DOB ") is { } born)
        {
            if (ListDates.TryBirth(born, out var date))
            {
                BirthDates.Add(date);
            }
            else
            {
                draft.Report(row, "Remarks.DOB", $"unreadable birth date '{born}'");
            }
        }
        else if ((After(clause, "nationality ") ?? After(clause, "citizen ")) is { } nationality)
        {
            Countries.Add(draft.Country(row, "Remarks.nationality", nationality));
        }
        else if (After(clause, "Linked To: ") is { } other)
        {
            Links.Add(new DesignationLink(other, LinkRelation.Other));
        }
        else if (clause.Contains("econdary sanctions risk", StringComparison.Ordinal) || clause.Contains("Secondary Sanctions", StringComparison.Ordinal))
        {
            if (!Measures.Contains("secondary-sanctions"))
            {
                Measures.Add("secondary-sanctions");
            }
        }
        else
        {
            ReadNumber(clause);
        }
    }

    private void ReadNumber(string clause)
    {
        foreach (var (start, type) in Numbers)
        {
            if (After(clause, start) is { } rest && rest.Length > 0 && !char.IsAsciiLetter(rest[0]) | start[^1] != ' ')
            {
                var country = IssuedBy().Match(rest) is { Success: true } issued && CountryNames.TryFind(issued.Groups[1].Value, out var code) ? code : default;
                var value = NumberEnd().Split(rest.Trim(), 2)[0].Trim();
                if (value.Length > 0)
                {
                    Identifiers.Add(new Identifier(type, value, country));
                }

                return;
            }
        }
    }

    private static string? After(string clause, string start) =>
        clause.StartsWith(start, StringComparison.Ordinal) ? clause[start.Length..] : null;

    [GeneratedRegex(@"\b[afn]\.k\.a\. '(?<a>(?:[^']|'(?![;.,\s)]|$))+?)'(?=[;.,\s)]|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WeakName();

    [GeneratedRegex(@"\((?<a>[^()]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IssuedBy();

    [GeneratedRegex(@" \(| issued | expires |;", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberEnd();
}
