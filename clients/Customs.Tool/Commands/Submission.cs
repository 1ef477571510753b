using Customs.Client;
using Customs.Inspection.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Tool.Commands;

/// <summary>Submits one message and writes its answer, or why it was refused, as one row.</summary>
internal static class Submission
{
    /// <summary>Sends it. An outage is thrown; a refusal of this message is a row.</summary>
    public static async Task<(string Row, SuiteError? Refused)> SendAsync(
        InspectionService.InspectionServiceClient client, int line, byte[] content, string fileName, string scope, CancellationToken ct, string? requestId = null)
    {
        var request = new SubmitMessageRequest { Content = UnsafeByteOperations.UnsafeWrap(content), RequestId = requestId ?? Guid.NewGuid().ToString(), HistoryScope = scope, FileName = fileName };
        try
        {
            return (AssessmentRow.Of(await client.SubmitMessageAsync(request, cancellationToken: ct)), null);
        }
        catch (RpcException refused) when (!SuiteError.From(refused).IsPassing)
        {
            var error = SuiteError.From(refused);
            return (ErrorRow.Of(line, error.Reason, error.Message, error.Violations.Select(v => new Violation(v.Field, v.Description))), error);
        }
    }
}
