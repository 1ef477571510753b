using System.Text.Json;
using Customs.Corpora;
using Customs.Screening;
using Customs.Screening.Lists;

namespace Customs.Benchmarks.Screening;

/// <summary>The lists of ../shared/data/lists as editions.</summary>
internal static class ListCorpus
{
    /// <summary>OFAC's SDN list alone.</summary>
    public static Edition Sdn() => Official("ofac-sdn-csv", new DateOnly(2024, 5, 3), ["ofac", "sdn-2024-05-03.csv"]);

    /// <summary>The UN list alone.</summary>
    public static Edition Un() => Official("un-xml", null, ["un", "un-2026-02-27.xml"]);

    /// <summary>All lists: official files through their readers, derived files as they are.</summary>
    public static List<Edition> All()
    {
        var editions = new List<Edition>
        {
            Sdn(),
            Un(),
            Derived("jp-meti", "jp", "meti-end-user-list-2025-09-29.json", e => e, "id", "entity_name", "aliases"),
            Uk(),
            Derived("cn-mofcom", "cn", "mofcom-lists-2026-07.json", e => e, "id", "entity_name", "aliases"),
            Eu(),
            Official("ofac-cons-csv", new DateOnly(2025, 12, 1), ["ofac", "cons_prim-2025-12.csv"], ["ofac", "cons_alt-2025-12.csv"]),
        };
        foreach (var (source, date, file) in new (string, DateOnly?, string[])[]
        {
            ("us-csl-json", null, ["csl", "csl-condensed-2026-07-31.json"]),
            ("ca-sema-xml", new DateOnly(2025, 6, 1), ["ca", "ca-sema-2025.xml"]),
        })
        {
            if (ListSource.Find(source) is not null)
            {
                editions.Add(Official(source, date, file));
            }
        }

        return editions;
    }

    /// <summary>Reads official files.</summary>
    public static Edition Official(string source, DateOnly? date, params string[][] files)
    {
        var streams = files.Select(f => new SourceFile(f[^1], Shared.Open(["data", "lists", .. f]))).ToList();
        try
        {
            return ListSource.Find(source)!.Read(streams, new ReadRequest(date)) switch
            {
                ReadOutcome.Whole whole => whole.Edition,
                ReadOutcome.Rejected rejected => throw new InvalidOperationException($"{source}: {rejected.Reason}"),
                _ => throw new InvalidOperationException("unknown outcome"),
            };
        }
        finally
        {
            streams.ForEach(s => s.Content.Dispose());
        }
    }

    private static Edition Derived(string list, string folder, string file, Func<JsonElement, JsonElement> entries, string id, string name, string aliases)
    {
        using var document = JsonDocument.Parse(Shared.Open("data", "lists", folder, file));
        var designations = entries(document.RootElement).EnumerateArray().Select((e, i) => new Designation(
            e.GetProperty(id).GetString()!,
            DesignationKind.Entity,
            [new ListedName(e.GetProperty(name).GetString()!, NameQuality.Primary), .. e.GetProperty(aliases).EnumerateArray().Select(a => new ListedName(a.GetString()!, NameQuality.Strong))])
        {
            SourceRow = i + 1,
        });
        return new Edition(list, new DateOnly(2025, 9, 29), [.. designations]);
    }

    private static Edition Eu()
    {
        using var document = JsonDocument.Parse(Shared.Open("data", "lists", "eu", "eu-fsf-2025-04.derived.json"));
        var designations = document.RootElement.GetProperty("data").EnumerateArray().Select(e => new Designation(
            e.GetProperty("id").GetString()!,
            e.GetProperty("type").GetString() == "INDIVIDUAL" ? DesignationKind.Person : DesignationKind.Entity,
            [new ListedName(e.GetProperty("name").GetString()!, NameQuality.Primary), .. e.GetProperty("details").GetProperty("aliases").EnumerateArray().Select(a => new ListedName(a.GetString()!, NameQuality.Strong))]));
        return new Edition("eu-fsf", new DateOnly(2025, 4, 1), [.. designations.Where(d => d.PrimaryName.Any(char.IsLetterOrDigit))]);
    }

    private static Edition Uk()
    {
        var names = File.ReadLines(Shared.Locate("data", "lists", "uk", "subject_names.csv")).Skip(1).Select(Split)
            .GroupBy(r => r[1], r => new ListedName(r[4], r[2] == "primary" ? NameQuality.Primary : r[3].StartsWith("low", StringComparison.OrdinalIgnoreCase) ? NameQuality.Weak : NameQuality.Strong));
        return new Edition("uk", new DateOnly(2026, 4, 29), [.. names.Select(g => new Designation(g.Key, DesignationKind.Unknown, [.. g.Where(n => n.Text.Any(char.IsLetterOrDigit)).Distinct()])).Where(d => d.Names.Count > 0)]);
    }

    private static List<string> Split(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
