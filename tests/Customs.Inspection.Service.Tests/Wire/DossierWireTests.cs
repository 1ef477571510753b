using System.Text.Json;
using Customs.Inspection.Reading;
using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests.Wire;

public sealed class DossierWireTests
{
    [Fact]
    public void Every_development_scenario_comes_back_from_the_wire_as_it_was()
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var scenarios = root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("scenarios");
        var count = 0;
        foreach (var scenario in scenarios.EnumerateArray())
        {
            Assert.True(DossierReader.TryRead(scenario, new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), out var reading, out var violations), string.Join("; ", violations));
            var wire = Service.Wire.Write(reading!.Dossier);

            Assert.True(Service.Wire.TryRead(wire, "dossier", out var back, out var broken), string.Join("; ", broken));

            // Records compare their lists by reference, so the wire form decides.
            Assert.Equal(wire, Service.Wire.Write(back));
            count++;
        }

        Assert.Equal(50, count);
    }

    [Fact]
    public void Every_bad_field_is_told_at_once_by_its_proto_path()
    {
        var dossier = Border.Pump();
        dossier.Declared.Mrn = "nonsense";
        dossier.Declared.Channel = "PIGEON";
        dossier.Declared.Parties[1].Address.Country = "Norway";
        dossier.Declared.GoodsItems[0].Hs6 = "8413";
        dossier.Declared.GoodsItems[0].GrossMassKg = new Google.Type.Decimal { Value = "heavy" };
        dossier.Declared.GoodsItems[0].TechnicalParameters[0].Number = double.NaN;
        dossier.Declared.TransportDocument = null;
        dossier.Context = new Context { Findings = { new Finding { Date = new Google.Type.Date { Year = 2026, Month = 13, Day = 1 } } } };

        Assert.False(Service.Wire.TryRead(dossier, "dossier", out _, out var violations));

        Assert.Equal(
            [
                "dossier.context.findings[0].date",
                "dossier.context.findings[0].family",
                "dossier.context.findings[0].id",
                "dossier.context.findings[0].party",
                "dossier.context.findings[0].status",
                "dossier.context.findings[0].summary",
                "dossier.declared.channel",
                "dossier.declared.goods_items[0].gross_mass_kg",
                "dossier.declared.goods_items[0].hs6",
                "dossier.declared.goods_items[0].technical_parameters[0].number",
                "dossier.declared.mrn",
                "dossier.declared.parties[1].address.country",
                "dossier.declared.transport_document",
            ],
            violations.Select(v => v.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_parameter_that_is_told_twice_holds_both_values_and_one_without_a_value_is_known_to_be_missing()
    {
        var dossier = Border.Pump();
        var parameters = dossier.Declared.GoodsItems[0].TechnicalParameters;
        parameters.Clear();
        parameters.Add(new Classification.V1.TechnicalParameter { Name = "size", Number = 1 });
        parameters.Add(new Classification.V1.TechnicalParameter { Name = "size", Number = 2 });
        parameters.Add(new Classification.V1.TechnicalParameter { Name = "material" });

        Assert.True(Service.Wire.TryRead(dossier, "dossier", out var read, out _));

        Assert.Equal("1 x 2", read.Declaration.GoodsItems[0].TechnicalParameters["size"]!.ToString());
        Assert.Null(read.Declaration.GoodsItems[0].TechnicalParameters["material"]);
        Assert.Equal(dossier.Declared.GoodsItems[0], Service.Wire.Write(read).Declared.GoodsItems[0]);
    }
}
