using System.Text;
using System.Text.Json.Nodes;
using Customs.Inspection.Reading;
using Customs.Primitives;
using CsCheck;

namespace Customs.Inspection.Tests.Reading;

public sealed class DossierReaderTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_whole_form_is_read_and_its_absent_papers_are_null()
    {
        Assert.True(DossierReader.TryRead(Bytes(Form()), s_now, out var reading, out var violations), string.Join("; ", violations));
        Assert.Null(reading!.Dossier.Accompanying.Finance);
        Assert.Equal("MY", reading.Dossier.Declaration.CountryOfDestination.Value);
        Assert.Null(reading.Dossier.Declaration.Amendments);
        Assert.Empty(reading.UnknownFields);
    }

    [Fact]
    public void Every_wrong_field_is_told_at_once_by_its_path()
    {
        var form = Form();
        form["declaration"]!["mrn"] = "12";
        form["declaration"]!["parties"]![1]!["roles"] = new JsonArray("RECEIVER");
        form["declaration"]!["parties"]![1]!["address"]!["country"] = "Malaysia";
        form["declaration"]!["goodsItems"]![0]!["quantity"] = "ten";
        form["declaration"]!.AsObject().Remove("lodgedAt");
        form["context"]!["findings"] = new JsonArray(new JsonObject { ["id"] = "F-1", ["date"] = "3.4.2025", ["status"] = "CONFIRMED", ["party"] = "X", ["family"] = "Y", ["summary"] = "Z" });
        Assert.False(DossierReader.TryRead(Bytes(form), s_now, out _, out var violations));
        Assert.Equal(
            ["context.findings[0].date", "declaration.goodsItems[0].quantity", "declaration.lodgedAt", "declaration.mrn", "declaration.parties[1].address.country", "declaration.parties[1].roles[0]"],
            violations.Select(v => v.Field).Order(StringComparer.Ordinal));
        Assert.Contains(violations, v => v.Description.Contains("END_USER"));
    }

    [Fact]
    public void A_field_that_the_form_does_not_know_is_kept_and_reported()
    {
        var form = Form();
        form["declaration"]!["colour"] = "red";
        form["context"]!["oracle"] = new JsonObject { ["x"] = 1 };
        Assert.True(DossierReader.TryRead(Bytes(form), s_now, out var reading, out _));
        Assert.Equal("\"red\"", reading!.UnknownFields["declaration.colour"]);
        Assert.True(reading.UnknownFields.ContainsKey("context.oracle"));
    }

    [Fact]
    public void A_missing_object_is_told_once_and_not_field_by_field()
    {
        var form = Form();
        form["declaration"]!.AsObject().Remove("transportDocument");
        Assert.False(DossierReader.TryRead(Bytes(form), s_now, out _, out var violations));
        Assert.Equal([new FieldViolation("declaration.transportDocument", "is required")], violations);
    }

    [Fact]
    public void A_declaration_from_the_future_and_two_parties_with_one_key_are_refused()
    {
        var form = Form();
        form["declaration"]!["lodgedAt"] = "2026-12-24T08:00:00Z";
        form["declaration"]!["parties"]![1]!["ref"] = "exp";
        Assert.False(DossierReader.TryRead(Bytes(form), s_now, out _, out var violations));
        Assert.Equal(["declaration.lodgedAt", "declaration.parties[1].ref"], violations.Select(v => v.Field));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"declaration\":[],\"accompanying\":3,\"context\":\"\"}")]
    [InlineData("{\"declaration\":{\"messageType\":3,\"messageType\":4}}")]
    public void Rubbish_is_refused_with_words(string text)
    {
        Assert.False(DossierReader.TryRead(Encoding.UTF8.GetBytes(text), s_now, out var reading, out var violations));
        Assert.Null(reading);
        Assert.NotEmpty(violations);
    }

    [Fact]
    public void A_form_nested_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"owners\":", 5_000));
        Assert.False(DossierReader.TryRead(Encoding.UTF8.GetBytes(deep), s_now, out _, out var violations));
        Assert.Single(violations);
    }

    [Fact]
    public void No_damaged_form_makes_the_reader_throw()
    {
        var whole = Form().ToJsonString();
        string[] splinters = ["null", "-1", "\"\"", "[]", "{}", "1e400", "\"\\ud800\"", "true", "\"END_USER\"", "99999999999999999999999999999999"];
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 40], Gen.Int[0, splinters.Length - 1].Select(i => splinters[i])).Sample((at, length, splinter) =>
        {
            var damaged = whole[..at] + splinter + whole[Math.Min(whole.Length, at + length)..];
            var read = DossierReader.TryRead(Encoding.UTF8.GetBytes(damaged), s_now, out var reading, out var violations);
            return read ? reading is not null && violations.Count == 0 : reading is null && violations.Count > 0;
        });
    }

    [Fact]
    public void No_value_in_place_of_another_makes_the_reader_throw()
    {
        var paths = Leaves(Form(), "").ToList();
        foreach (var path in paths)
        {
            foreach (var value in new JsonNode?[] { null, -5, "x", new JsonArray("a", 1), new JsonObject { ["value"] = 1 }, true, 1e300 })
            {
                var form = Form();
                Set(form, path, value?.DeepClone());
                var read = DossierReader.TryRead(Bytes(form), s_now, out _, out var violations);
                Assert.Equal(read, violations.Count == 0);
            }
        }

        Assert.True(paths.Count > 30);
    }

    private static IEnumerable<string> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject o => o.SelectMany(p => (p.Value is null ? [] : Leaves(p.Value, $"{path}/{p.Key}")).Prepend($"{path}/{p.Key}")),
        JsonArray a => a.SelectMany((n, i) => n is null ? [] : Leaves(n, $"{path}/{i}")),
        _ => [],
    };

    private static void Set(JsonNode root, string path, JsonNode? value)
    {
        var parts = path.Split('/')[1..];
        var node = parts[..^1].Aggregate(root, (n, p) => n is JsonArray a ? a[int.Parse(p)]! : n[p]!);
        node[parts[^1]] = value;
    }

    private static byte[] Bytes(JsonNode form) => Encoding.UTF8.GetBytes(form.ToJsonString());

    private static JsonObject Form() => JsonNode.Parse("""
        {"declaration": {"messageType": "CC515C", "lrn": "L1", "mrn": "26DE7430102A0417B4", "declarationType": "EX", "lodgedAt": "2026-11-03T08:14:00Z", "channel": "CARGO", "procedure": "1000",
          "countryOfExport": "DE", "countryOfDestination": "MY", "countriesOfRouting": ["DE", "MY"],
          "parties": [{"ref": "exp", "roles": ["EXPORTER"], "name": "A GmbH", "address": {"street": null, "city": "Ulm", "postcode": null, "poBox": null, "country": "DE"}, "identifiers": {}, "contact": {}},
            {"ref": "csg", "roles": ["CONSIGNEE", "END_USER"], "name": "B Sdn Bhd", "address": {"street": "x 1", "city": "Penang", "postcode": null, "poBox": null, "country": "MY"}, "identifiers": {"registrationNo": "1"}, "contact": {"phone": "+60 4"}}],
          "goodsItems": [{"itemNumber": 1, "hs6": "830210", "description": "hinges", "quantity": 10, "quantityUnit": "NAR", "grossMassKg": 6, "netMassKg": 5, "invoiceAmount": {"amount": 20, "currency": "EUR"},
            "packages": {"number": 1, "type": "CT", "marks": null}, "casNumbers": [], "concentrationPct": null, "unDangerousGoods": null, "supportingDocuments": [{"type": "Y901", "reference": "x"}],
            "technicalParameters": {"a": 1, "b": "x", "c": null, "d": [1, 2], "e": true, "f": {"value": 600, "unit": "Hz"}}}],
          "transportDocument": {"type": "N705", "number": "B1"}, "totals": {"items": 1, "grossMassKg": 6, "packages": 1}},
         "relatedConsignments": [], "accompanying": {"invoice": {"number": "I1", "amount": 20, "currency": "EUR"}, "finance": null, "services": null, "endUse": null, "instructions": null},
         "context": {"register": {"csg": {"founded": "2004-01-01", "owners": [{"name": "C", "sharePct": 60}]}}, "previousDeclarations": [], "findings": [], "denials": [], "alerts": [], "enquiries": [], "endUseChecks": []}}
        """)!.AsObject();
}
