using Customs.Common.V1;
using Customs.Inspection.Consignments;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Tells the core who acts.</summary>
internal static class Actors
{
    /// <summary>The caller as the rules of holds and acts see him.</summary>
    public static Actor Of(Caller caller) => new(caller.Subject, caller.Is(Role.Officer), caller.Is(Role.Supervisor), caller.Is(Role.BorderSystem))
    {
        OnBehalfOf = caller.OnBehalfOf,
        IsService = caller.Is(Role.Service),
    };
}
