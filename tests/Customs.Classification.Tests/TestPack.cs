using System.Text;

namespace Customs.Classification.Tests;

/// <summary>A small pack of made-up and real thresholds, so that tests of the engine do not hang on the starter pack.</summary>
internal static class TestPack
{
    public const string Parameters = """
        [
          { "id": "max_output_frequency", "kind": "Frequency", "label": { "en": "highest output frequency" }, "synonyms": ["maxFrequency", "output frequency", "Ausgangsfrequenz", "выходная частота"], "fallback": ["frequency"], "find": "rating plate", "min": 0 },
          { "id": "frequency", "kind": "Frequency", "label": { "en": "frequency" }, "synonyms": [], "min": 0 },
          { "id": "output_power", "kind": "ApparentPower", "label": { "en": "output power" }, "synonyms": ["Ausgangsleistung"], "fallback": ["power"] },
          { "id": "power", "kind": "Power", "label": { "en": "power" }, "synonyms": ["powerKW"] },
          { "id": "phases", "kind": "Number", "label": { "en": "phases" }, "synonyms": ["phase", "phasig", "فاز", "相"] },
          { "id": "frequency_control", "kind": "Ratio", "label": { "en": "frequency control" }, "synonyms": ["frequencyAccuracy"] },
          { "id": "sterilisable", "kind": "Flag", "label": { "en": "sterilisable" }, "synonyms": ["sterilizable", "SIP"] },
          { "id": "wetted_material", "kind": "Text", "label": { "en": "wetted material" }, "synonyms": [] },
          { "id": "density", "kind": "Density", "label": { "en": "density" }, "synonyms": ["Dichte"] },
          { "id": "tensile_modulus", "kind": "Pressure", "label": { "en": "tensile modulus" }, "synonyms": ["modulus", "E-Modul"] },
          { "id": "tensile_strength", "kind": "Pressure", "label": { "en": "tensile strength" }, "synonyms": ["Zugfestigkeit"] },
          { "id": "concentration", "kind": "Ratio", "label": { "en": "concentration" }, "synonyms": [], "max": 100 },
          { "id": "dims", "kind": "Dimensions", "label": { "en": "dimensions" }, "synonyms": ["blockMm"] },
          { "id": "diameter", "kind": "Length", "label": { "en": "diameter" }, "synonyms": ["Durchmesser"] },
          { "id": "length", "kind": "Length", "label": { "en": "length" }, "synonyms": [] },
          { "id": "assembly_length", "kind": "Bases", "label": { "en": "assembly length" }, "synonyms": [], "fallback": ["length"] },
          { "id": "mass", "kind": "Mass", "label": { "en": "mass" }, "synonyms": ["weight"], "min": 0 },
          { "id": "locked", "kind": "Flag", "label": { "en": "locked" }, "synonyms": [] },
          { "id": "e0_mpe_const", "kind": "Length", "label": { "en": "E0 constant" }, "synonyms": [] },
          { "id": "e0_mpe_div", "kind": "Number", "label": { "en": "E0 divisor" }, "synonyms": [] }
        ]
        """;

    public const string Materials = """
        { "resistant": [ { "name": "tantalum", "synonyms": { "de": ["Tantal"] } }, { "name": "Hastelloy", "grades": ["C-276", "2.4819"] } ],
          "others": [ { "name": "stainless steel", "synonyms": { "de": ["Edelstahl"] }, "grades": ["316L", "304"] } ] }
        """;

    public const string Entries = """
        { "pack": "test", "version": "2026-01-01", "entries": [
          { "code": "EU:3A225", "id": "changer", "family": "FREQUENCY_CHANGER", "tier": "threshold", "regimes": ["NSG"], "programmes": { "nuclear": 0.9 },
            "validFrom": "2021-09-09", "same": ["US:3A225"], "title": { "en": "Frequency changers" }, "summary": { "en": "Drives from 600 Hz." },
            "hs": [ { "code": "850440", "weight": 0.6 } ],
            "names": { "en": ["frequency changer", "frequency converter"], "de": ["Frequenzumrichter"], "ru": ["преобразователь частоты"], "zh": ["变频器"], "fa": ["مبدل فرکانس"] },
            "against": { "en": ["solar"] },
            "rule": { "all": [
              { "param": "phases", "op": "ge", "value": 2, "path": "a" }, { "param": "output_power", "op": "ge", "value": 40, "unit": "VA", "path": "a" },
              { "param": "max_output_frequency", "op": "ge", "value": 600, "unit": "Hz", "path": "b" }, { "param": "frequency_control", "op": "lt", "value": 0.2, "unit": "%", "path": "c" } ] },
            "exclusions": [ { "path": "Note", "text": { "en": "held below by hardware" }, "when": { "flag": "locked" }, "effect": "decontrol" } ],
            "ask": ["max_output_frequency", "frequency_control"] },
          { "code": "EU:2B350", "id": "vessel", "family": "VESSEL", "tier": "threshold", "names": { "en": ["reaction vessel"] }, "title": { "en": "Reaction vessels" },
            "nouns": { "en": ["kettle"] }, "vague": { "en": ["kettle", "vessel"] },
            "rule": { "all": [ { "material": "wetted_material", "class": "resistant", "path": "a" }, { "param": "mass", "op": "ge", "value": 1, "unit": "kg", "path": "a" } ] } },
          { "code": "EU:2B209", "id": "mandrel", "family": "MANDREL", "tier": "threshold", "names": { "en": ["rotor forming mandrel"] }, "title": { "en": "Mandrels" },
            "variants": [ { "path": "b", "validTo": "2025-11-14", "rule": { "param": "diameter", "op": "within", "min": 75, "max": 400, "unit": "mm", "path": "b" } },
                          { "path": "b", "validFrom": "2025-11-15", "rule": { "param": "diameter", "op": "within", "min": 75, "max": 650, "unit": "mm", "path": "b" } } ] },
          { "code": "EU:1C350", "id": "precursor", "family": "PRECURSOR", "tier": "named", "title": { "en": "Precursors" }, "names": {}, "rule": { "named": true },
            "cas": [ { "cas": "111-48-8", "name": "thiodiglycol", "path": "1", "maxPercent": 30, "un": ["2966"] } ] },
          { "code": "US:2B999", "id": "welder", "family": "EB_WELDER", "tier": "nes", "title": { "en": "Welders" }, "names": { "en": ["electron beam welder"], "de": ["Elektronenstrahlschweißanlage"] }, "rule": { "named": true, "path": "e" } },
          { "code": "NONE:LOOKALIKE", "id": "converter-catalyst", "family": "CAR_PARTS", "tier": "lookalike", "title": { "en": "Car parts" }, "names": { "en": ["solar frequency converter toy"] } }
        ] }
        """;

    public const string Trade = """
        { "abbreviations": { "freq": "frequency", "Ta": "tantalum" }, "fillers": { "en": ["new", "pcs"] }, "everyday": { "en": ["toy"] } }
        """;

    public static ControlListPack Read() =>
        PackReader.TryRead([("parameters.json", Stream(Parameters)), ("materials.json", Stream(Materials)), ("trade-words.json", Stream(Trade)), ("entries.json", Stream(Entries))], out var pack, out var violations)
            ? pack
            : throw new InvalidOperationException(string.Join("; ", violations));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static DeclaredParameter Number(string name, double value, string unit = "") => new(name, new DeclaredValue.Number(value), unit);

    public static DeclaredParameter Words(string name, string value, string unit = "") => new(name, new DeclaredValue.Text(value), unit);

    public static DeclaredParameter Flag(string name, bool value) => new(name, new DeclaredValue.Flag(value));
}
