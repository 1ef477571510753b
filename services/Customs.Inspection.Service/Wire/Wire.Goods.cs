using Customs.Inspection.Dossiers;
using Google.Protobuf.Collections;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private static GoodsItem ReadItem(WireReading reading, string path, V1.GoodsItem wire)
    {
        if (wire.ItemNumber < 1)
        {
            reading.Wrong($"{path}.item_number", "is not a number from 1 on");
        }

        if (wire.Quantity is null)
        {
            reading.Wrong($"{path}.quantity", "is required");
        }

        if (wire.PackageCount < 0)
        {
            reading.Wrong($"{path}.package_count", "is negative");
        }

        var quantity = QuantityOrNull(reading, $"{path}.quantity", wire.Quantity);
        return new GoodsItem
        {
            ItemNumber = wire.ItemNumber,
            Hs6 = reading.CommodityOrNull($"{path}.hs6", wire.Hs6, 6) ?? default,
            Cn8 = reading.CommodityOrNull($"{path}.cn8", wire.Cn8, 8),
            Description = reading.Required($"{path}.description", wire.Description),
            Manufacturer = reading.Optional($"{path}.manufacturer", wire.Manufacturer),
            Model = reading.Optional($"{path}.model", wire.Model),
            SerialNumbers = wire.SerialNumbersKnown || wire.SerialNumbers.Count > 0 ? Texts(reading, $"{path}.serial_numbers", wire.SerialNumbers) : null,
            TechnicalParameters = ReadParameters(reading, $"{path}.technical_parameters", wire.TechnicalParameters),
            Quantity = quantity?.Amount ?? 0,
            QuantityUnit = quantity?.Unit ?? QuantityUnit.Nar,
            GrossMassKg = reading.Amount($"{path}.gross_mass_kg", wire.GrossMassKg),
            NetMassKg = reading.Amount($"{path}.net_mass_kg", wire.NetMassKg),
            InvoiceAmount = MoneyOrNull(reading, $"{path}.invoice_amount", wire.InvoiceAmount) ?? default,
            CountryOfOrigin = reading.CountryOrNull($"{path}.country_of_origin", wire.CountryOfOrigin),
            Packages = new Packages
            {
                Number = wire.PackageCount,
                Type = reading.Optional($"{path}.package_type", wire.PackageType) ?? "",
                Marks = reading.Optional($"{path}.package_marks", wire.PackageMarks),
            },
            CasNumbers = Texts(reading, $"{path}.cas_numbers", wire.CasNumbers),
            ConcentrationPct = reading.AmountOrNull($"{path}.concentration_percent", wire.ConcentrationPercent),
            UnDangerousGoods = wire.DangerousGoods is { } dangerous ? ReadDangerous(reading, $"{path}.dangerous_goods", dangerous) : null,
            SupportingDocuments = Each($"{path}.supporting_documents", wire.SupportingDocuments, (p, d) => ReadDocument(reading, p, d)),
        };
    }

    private static Dictionary<string, ParameterValue?> ReadParameters(WireReading reading, string path, RepeatedField<ClassificationV1.TechnicalParameter> wire)
    {
        var parameters = new Dictionary<string, ParameterValue?>(StringComparer.Ordinal);
        for (var i = 0; i < wire.Count; i++)
        {
            var name = reading.Required($"{path}[{i}].name", wire[i].Name);
            var key = wire[i].Unit.Length == 0 ? name : $"{name} [{wire[i].Unit}]";
            var value = ReadValue(reading, $"{path}[{i}].number", wire[i]);

            // A parameter that is named twice holds both values, as the dossier form writes a list.
            parameters[key] = parameters.TryGetValue(key, out var before) && before is not null && value is not null
                ? new ParameterValue.Several([.. before is ParameterValue.Several several ? several.Values : [before], value])
                : value;
        }

        return parameters;
    }

    private static ParameterValue? ReadValue(WireReading reading, string path, ClassificationV1.TechnicalParameter wire)
    {
        switch (wire.ValueCase)
        {
            case ClassificationV1.TechnicalParameter.ValueOneofCase.Number when double.IsFinite(wire.Number) && Math.Abs(wire.Number) < 1e28:
                return new ParameterValue.Number((decimal)wire.Number);
            case ClassificationV1.TechnicalParameter.ValueOneofCase.Number:
                reading.Wrong(path, "is not a finite number below 1e28");
                return null;
            case ClassificationV1.TechnicalParameter.ValueOneofCase.Text:
                return new ParameterValue.Text(wire.Text);
            case ClassificationV1.TechnicalParameter.ValueOneofCase.Flag:
                return new ParameterValue.Flag(wire.Flag);
            case ClassificationV1.TechnicalParameter.ValueOneofCase.None:
                return null;
            default:
                throw new InvalidOperationException($"unknown kind of parameter {wire.ValueCase}");
        }
    }

    private static DangerousGoods ReadDangerous(WireReading reading, string path, V1.DangerousGoods wire) => new()
    {
        UnNumber = reading.Required($"{path}.un_number", wire.UnNumber),
        DgClass = reading.Optional($"{path}.dg_class", wire.DgClass),
        ProperShippingName = reading.Optional($"{path}.proper_shipping_name", wire.ProperShippingName),
        PackingGroup = reading.Optional($"{path}.packing_group", wire.PackingGroup),
    };

    private static V1.GoodsItem Item(GoodsItem item) => new()
    {
        ItemNumber = item.ItemNumber,
        Hs6 = item.Hs6.Digits,
        Cn8 = Code(item.Cn8),
        Description = item.Description,
        Manufacturer = item.Manufacturer ?? "",
        Model = item.Model ?? "",
        SerialNumbers = { item.SerialNumbers ?? [] },
        SerialNumbersKnown = item.SerialNumbers is not null,
        TechnicalParameters = { item.TechnicalParameters.SelectMany(p => Parameters(p.Key, p.Value)) },
        Quantity = Quantity(item.Quantity, item.QuantityUnit),
        GrossMassKg = Number(item.GrossMassKg),
        NetMassKg = Number(item.NetMassKg),
        InvoiceAmount = Amount(item.InvoiceAmount),
        CountryOfOrigin = Code(item.CountryOfOrigin),
        PackageCount = item.Packages.Number,
        PackageType = item.Packages.Type,
        PackageMarks = item.Packages.Marks ?? "",
        CasNumbers = { item.CasNumbers },
        ConcentrationPercent = Number(item.ConcentrationPct),
        DangerousGoods = item.UnDangerousGoods is { } dangerous
            ? new V1.DangerousGoods
            {
                UnNumber = dangerous.UnNumber,
                DgClass = dangerous.DgClass ?? "",
                ProperShippingName = dangerous.ProperShippingName ?? "",
                PackingGroup = dangerous.PackingGroup ?? "",
            }
            : null,
        SupportingDocuments = { item.SupportingDocuments.Select(Document) },
    };

    private static IEnumerable<ClassificationV1.TechnicalParameter> Parameters(string name, ParameterValue? value)
    {
        switch (value)
        {
            case null:
                return [new ClassificationV1.TechnicalParameter { Name = name }];
            case ParameterValue.Number number:
                return [new ClassificationV1.TechnicalParameter { Name = name, Number = (double)number.Value }];
            case ParameterValue.Text text:
                return [new ClassificationV1.TechnicalParameter { Name = name, Text = text.Value }];
            case ParameterValue.Flag flag:
                return [new ClassificationV1.TechnicalParameter { Name = name, Flag = flag.Value }];
            case ParameterValue.Several several:
                return several.Values.SelectMany(v => Parameters(name, v));
            default:
                throw new InvalidOperationException($"unknown kind of parameter {value.GetType().Name}");
        }
    }
}
