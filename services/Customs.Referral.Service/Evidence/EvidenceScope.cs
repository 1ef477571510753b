using Customs.Common.V1;
using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>Who may know of the evidence of a case: its desk, those who supervise and audit, and the officer who referred it.</summary>
internal static class EvidenceScope
{
    /// <summary>Throws NOT_FOUND for a case that the caller may not know of.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="case">The case.</param>
    /// <param name="name">What was asked for.</param>
    public static void Check(Caller caller, Case @case, string name)
    {
        var ofDesk = caller.Is(Role.Desk) || caller.Is(Role.Supervisor) || caller.Is(Role.Auditor);
        if (!(ofDesk && Scope.Covers(caller, @case.Desk)) && @case.ReferredBy != caller.Subject)
        {
            throw Rpc.NotFound(name);
        }
    }
}
