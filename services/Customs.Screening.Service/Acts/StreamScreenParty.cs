using Customs.Primitives;
using Grpc.Core;

namespace Customs.Screening.Service;

/// <summary>Screens a stream of parties in order. HTTP/2 flow control is the back-pressure: a slow reader slows the writer.</summary>
internal sealed class StreamScreenParty(ScreenParties screen)
{
    /// <summary>Runs until the caller has asked all.</summary>
    public async Task RunAsync(IAsyncStreamReader<V1.StreamScreenPartyRequest> requests, IServerStreamWriter<V1.StreamScreenPartyResponse> responses, CancellationToken ct)
    {
        V1.ScreeningOptions? given = null;
        var options = new ScreeningOptions();
        ScreenParties.Day? day = null;
        var violations = new List<FieldViolation>();
        while (await requests.MoveNext(ct))
        {
            var question = requests.Current;
            violations.Clear();
            if (day is null || (question.Options is not null && !question.Options.Equals(given)))
            {
                options = ScreenParties.ReadOptions(question.Options, violations);
                given = question.Options;
                day = violations.Count > 0 ? null : await screen.DayAsync(given, ct);
            }

            var query = QueryWire.Read(question.Party ?? new V1.PartyQuery(), "party", violations);
            await responses.WriteAsync(
                violations.Count > 0 || day is null ? Refuse(violations) : new V1.StreamScreenPartyResponse { Screening = screen.Answer(day, question.Party!, query!, options) }, ct);
        }
    }

    private static V1.StreamScreenPartyResponse Refuse(List<FieldViolation> violations)
    {
        var error = new V1.QuestionError { Reason = ServiceDefaults.Reasons.InvalidFields, Message = $"wrong fields: {string.Join(", ", violations.Select(v => v.Field))}" };
        error.Violations.AddRange(violations.Select(v => new V1.QuestionError.Types.Violation { Field = v.Field, Description = v.Description }));
        return new V1.StreamScreenPartyResponse { Error = error };
    }
}
