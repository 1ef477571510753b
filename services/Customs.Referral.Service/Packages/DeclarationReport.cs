using System.Globalization;
using Customs.Inspection.V1;

namespace Customs.Referral.Service;

/// <summary>A frozen declaration in a report: parties, goods, and the assessment with the editions that it rests on.</summary>
internal static class DeclarationReport
{
    /// <summary>Writes it.</summary>
    public static void Write(Html html, Declaration declaration)
    {
        var declared = declaration.Dossier?.Declared ?? new DeclaredContent();
        html.Facts(
            ("Declaration", declaration.Name),
            ("Version", declaration.Version.ToString(CultureInfo.InvariantCulture)),
            ("MRN", declared.Mrn),
            ("Lodged", Html.Time(declared.LodgeTime)),
            ("Country of export", declared.CountryOfExport),
            ("Country of destination", declared.CountryOfDestination),
            ("Route", string.Join(", ", declared.CountriesOfRouting)),
            ("Office of export", declared.CustomsOfficeOfExport),
            ("Office of exit", declared.CustomsOfficeOfExit));
        html.Table(
            ["Roles", "Name", "Address", "Identifiers and contact"],
            declared.Parties.Select(p => new[]
            {
                string.Join(", ", p.Roles), p.Name, AddressOf(p.Address), string.Join("; ", p.Identifiers.Select(i => $"{i.Type} {i.Value}").Concat(new[] { p.Phone, p.Email, p.Web }.Where(t => t.Length > 0))),
            }));
        html.Table(
            ["No.", "HS", "Description", "Maker and model", "Quantity", "Net kg", "Amount"],
            declared.GoodsItems.Select(g => new[]
            {
                g.ItemNumber.ToString(CultureInfo.InvariantCulture), g.Hs6, g.Description, $"{g.Manufacturer} {g.Model}".Trim(),
                g.Quantity is { } quantity ? $"{quantity.Amount?.Value} {quantity.Unit}" : "", g.NetMassKg?.Value ?? "", g.InvoiceAmount is { } amount ? $"{amount.Amount_?.Value} {amount.Currency}" : "",
            }));
        html.Table(
            ["Control", "Result", "Findings", "Words", "Officer", "When"],
            declaration.Examinations.Select(e => new[] { e.Kind, e.ResultCode, string.Join(", ", e.Findings), e.Words, e.Officer, Html.Time(e.ExamineTime) }));
        if (declaration.Assessment is { } assessment)
        {
            WriteAssessment(html, assessment);
        }
    }

    private static void WriteAssessment(Html html, Assessment assessment)
    {
        html.Facts(
            ("Assessment", assessment.Name),
            ("Made", Html.Time(assessment.AssessTime)),
            ("Outcome", $"{assessment.Outcome}: {assessment.Reason}"),
            ("Axes", string.Join(", ", assessment.Axes.Select(a => $"{a.Axis_} {a.Level}"))),
            ("Editions", string.Join(", ", assessment.Basis.Select(b => $"{b.List} {b.Edition}"))),
            ("Not performed", string.Join("; ", assessment.NotPerformed.Select(n => $"{n.Check} of {n.Subject}: {n.Reason}"))));
        html.Table(
            ["Indicator", "Axis", "Finding", "Fields it rests on"],
            assessment.Gates.Select(g => new[] { g.Id, "gate", g.Sentence, FieldsOf(g.Fields) })
                .Concat(assessment.Indications.Where(i => i.State == Indication.Types.State.Hit).Select(i => new[] { i.Indicator, i.Axis, i.Sentence, FieldsOf(i.Fields) })));
    }

    private static string FieldsOf(IEnumerable<FieldEvidence> fields) => string.Join("; ", fields.Select(f => $"{f.Path} = {f.Value} ({f.Source})"));

    private static string AddressOf(Customs.Common.V1.Address? address) => address switch
    {
        null => "",
        { Full.Length: > 0 } => address.Full,
        _ => string.Join(", ", new[] { address.Street, address.PoBox, $"{address.Postcode} {address.City}".Trim(), address.Country }.Where(p => p.Length > 0)),
    };
}
