using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>Compares pairs of parties without any list.</summary>
internal static class CompareParties
{
    private const int MostPairs = 500;

    /// <summary>Runs it; all bad fields are named at once.</summary>
    public static V1.ComparePartiesResponse Run(V1.ComparePartiesRequest request)
    {
        var violations = new List<FieldViolation>();
        if (request.Pairs.Count > MostPairs)
        {
            violations.Add(new FieldViolation("pairs", $"has {request.Pairs.Count} entries; at most {MostPairs} are compared in one call"));
        }

        var pairs = request.Pairs.Select((pair, i) => (
            Question: QueryWire.Read(pair.Question, $"pairs[{i}].question", violations),
            Candidate: QueryWire.Read(pair.Candidate, $"pairs[{i}].candidate", violations))).ToList();
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var response = new V1.ComparePartiesResponse();
        response.Comparisons.AddRange(pairs.Select((pair, i) =>
            MatchWire.ToWire(NameComparer.Compare(pair.Question!, QueryWire.AsDesignation(pair.Candidate!)), request.Pairs[i].Question.Id)));
        return response;
    }
}
