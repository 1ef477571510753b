using Customs.Common.V1;
using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>A case as one caller gets it: with what that caller may do next.</summary>
internal static class CaseAnswer
{
    /// <summary>Makes it.</summary>
    public static V1.Case To(Case @case, Caller caller, DateTimeOffset at)
    {
        var wire = @case.ToWire();
        wire.AllowedActs.AddRange(
            AllowedActs.Of(@case, caller.Subject, caller.Is(Role.Desk), at).Select(a => new V1.CaseAct { Act = a.Act, Allowed = a.Allowed, Reason = a.Reason ?? "" }));
        return wire;
    }
}
