using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>States what the desk presumes of the real recipient.</summary>
internal sealed class StatePresumption(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public Task<V1.Case> RunAsync(V1.StatePresumptionRequest request, ServerCallContext context)
    {
        var violations = new List<FieldViolation>();
        if (!CountryCode.TryParse(request.RecipientCountry, out _))
        {
            violations.Add(new FieldViolation("recipient_country", "is not a country of two letters"));
        }

        if (!Presuming.Programmes.Contains(request.Programme))
        {
            violations.Add(new FieldViolation("programme", $"is none of {string.Join(", ", Presuming.Programmes)}"));
        }

        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var caller = Caller.From(context);
        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                var row = await CaseRows.FindAsync(act, request.Name, ct);
                var before = CaseRows.Read(row);
                Scope.Check(caller, before);
                CaseActs.CheckEtag(before, request.Etag);
                var done = CaseActs.Done(request.Name, before.StatePresumption(caller.Subject, request.RecipientCountry, request.Programme, request.Ground, act.Time));
                CaseRows.Change(act, row, done);
                Profiles.AddStatement(act, done.Case, request.RecipientCountry);
                return CaseAnswer.To(done.Case, caller, act.Time);
            },
            context.CancellationToken);
    }
}
