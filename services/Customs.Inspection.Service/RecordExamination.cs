using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Records what a look at goods or papers came to.</summary>
public sealed class RecordExamination(Store<InspectionDb> store)
{
    private static readonly string[] s_kinds = ["DOCUMENTS", "NON_INTRUSIVE", "OPENING", "SAMPLE", "SEAL"];

    // EU code list CL047, results of control.
    private static readonly string[] s_results = ["A1", "A2", "A3", "A4", "B1"];

    private static readonly string[] s_findings =
    [
        "AS_DECLARED", "GOODS_DIFFER", "QUANTITY_DIFFERS", "TYPE_PLATE_REMOVED", "MARKS_OTHER_DESTINATION", "SEAL_BROKEN", "SEAL_NUMBER_DIFFERS", "PARAMETERS_ABOVE_THRESHOLD",
        "DOCUMENT_FORGED", "EMPTY",
    ];

    /// <summary>The declaration with the examination. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.RecordExaminationRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        Check(wire.Examination);
        var seen = wire.Examination;
        return store.DoAsync(
            request,
            wire.Name,
            wire.Etag,
            Actors.Of(caller),
            (consignment, at) => consignment.Examine(ExaminationOf(seen, caller, at)),
            (act, row, inner) => act.KeepResultAsync(row, ExaminationOf(seen, caller, act.Time), inner),
            ct);
    }

    private static Examination ExaminationOf(V1.Examination seen, Caller caller, DateTimeOffset at) => new(seen.Kind, seen.ResultCode, [.. seen.Findings], seen.Words.Trim(), caller.Subject, at);

    private static void Check(V1.Examination wire)
    {
        var violations = new List<FieldViolation>();
        OneOf(violations, "examination.kind", wire.Kind, s_kinds);
        OneOf(violations, "examination.result_code", wire.ResultCode, s_results);
        for (var i = 0; i < wire.Findings.Count; i++)
        {
            OneOf(violations, $"examination.findings[{i}]", wire.Findings[i], s_findings);
        }

        Texts.Check(violations, "examination.words", wire.Words);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }
    }

    private static void OneOf(List<FieldViolation> violations, string field, string value, string[] allowed)
    {
        if (!allowed.Contains(value, StringComparer.Ordinal))
        {
            violations.Add(new FieldViolation(field, $"is none of {string.Join(", ", allowed)}"));
        }
    }
}
