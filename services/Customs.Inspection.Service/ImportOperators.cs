using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Imports names and addresses of economic operators. Declarations whose parties were known by number only are assessed again in the background, as after an outage.</summary>
public sealed class ImportOperators(Store<InspectionDb> store)
{
    private const int Most = 10_000;

    /// <summary>How many are new, changed and as they were. The same request id gets the first answer again.</summary>
    public Task<V1.ImportOperatorsResponse> RunAsync(V1.ImportOperatorsRequest wire, ActRequest request, CancellationToken ct)
    {
        var rows = ReadOrRefuse(wire);
        return store.ActAsync(
            request,
            async (act, inner) =>
            {
                var answer = new V1.ImportOperatorsResponse();
                foreach (var piece in rows.Chunk(500))
                {
                    var numbers = piece.Select(r => r.Eori).ToList();
                    var known = await act.Db.Operators.Where(o => numbers.Contains(o.Eori)).ToDictionaryAsync(o => o.Eori, inner);
                    foreach (var row in piece)
                    {
                        Put(act.Db, known.GetValueOrDefault(row.Eori), row, answer);
                    }
                }

                act.Audit("operators", "OperatorsImported", ("added", $"{answer.Added}"), ("changed", $"{answer.Changed}"), ("unchanged", $"{answer.Unchanged}"));
                return answer;
            },
            ct);
    }

    private static void Put(InspectionDb db, OperatorRow? known, OperatorRow row, V1.ImportOperatorsResponse answer)
    {
        if (known is null)
        {
            db.Operators.Add(row);
            answer.Added++;
        }
        else if ((known.Name, known.Street, known.City, known.Postcode, known.Country) == (row.Name, row.Street, row.City, row.Postcode, row.Country))
        {
            answer.Unchanged++;
        }
        else
        {
            (known.Name, known.Street, known.City, known.Postcode, known.Country) = (row.Name, row.Street, row.City, row.Postcode, row.Country);
            answer.Changed++;
        }
    }

    private static List<OperatorRow> ReadOrRefuse(V1.ImportOperatorsRequest wire)
    {
        var reading = new WireReading();
        if (wire.Operators.Count > Most)
        {
            throw Rpc.InvalidArgument("operators", $"holds more than {Most} entries");
        }

        var rows = new Dictionary<string, OperatorRow>(StringComparer.Ordinal);
        for (var i = 0; i < wire.Operators.Count; i++)
        {
            var path = $"operators[{i}]";
            var (one, address) = (wire.Operators[i], wire.Operators[i].Address ?? new CommonV1.Address());
            if (!IsEori(one.Eori))
            {
                reading.Wrong($"{path}.eori", "is not two letters of a country and up to fifteen letters and digits");
            }

            Bound(reading, $"{path}.name", one.Name, 500);
            Bound(reading, $"{path}.address.street", address.Street, 500);
            Bound(reading, $"{path}.address.city", address.City, 200);
            Bound(reading, $"{path}.address.postcode", address.Postcode, 40);
            var country = reading.CountryOrNull($"{path}.address.country", address.Country)?.Value ?? (one.Eori.Length > 2 ? one.Eori[..2] : "");

            // A number that stands twice in one import counts as it stands last.
            rows[one.Eori] = new OperatorRow { Eori = one.Eori, Name = one.Name, Street = address.Street, City = address.City, Postcode = address.Postcode, Country = country };
        }

        return reading.Violations.Count == 0 ? [.. rows.Values] : throw Rpc.InvalidArgument(reading.Violations);
    }

    private static void Bound(WireReading reading, string path, string text, int most)
    {
        if (text.Length > most)
        {
            reading.Wrong(path, $"is longer than {most} signs");
        }
    }

    private static bool IsEori(string text) => text.Length is >= 3 and <= 17 && CountryCode.TryParse(text[..2], out _) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
