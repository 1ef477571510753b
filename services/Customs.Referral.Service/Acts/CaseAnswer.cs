using System.Collections.Frozen;
using Customs.Common.V1;
using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>A case as one caller gets it: with what that caller may do next.</summary>
internal static class CaseAnswer
{
    /// <summary>Makes it for a caller who stands in for nobody.</summary>
    public static V1.Case To(Case @case, Caller caller, DateTimeOffset at) => To(@case, new Doer(caller, FrozenSet<string>.Empty), at);

    /// <summary>Makes it.</summary>
    public static V1.Case To(Case @case, Doer doer, DateTimeOffset at)
    {
        var wire = @case.ToWire();
        wire.AllowedActs.AddRange(
            AllowedActs.Of(@case, doer.For(@case), doer.Caller.Is(Role.Desk), at).Select(a => new V1.CaseAct { Act = a.Act, Allowed = a.Allowed, Reason = a.Reason ?? "" }));
        return wire;
    }
}
