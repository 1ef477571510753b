using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>A caller whose token is bound to a desk sees the cases of that desk only.</summary>
internal static class Scope
{
    /// <summary>Whether the caller may know of the case.</summary>
    public static bool Covers(Caller caller, string desk) => caller.Desk is null || caller.Desk == desk;

    /// <summary>Throws NOT_FOUND for a case of another desk: that it exists is not told either.</summary>
    public static void Check(Caller caller, Case @case)
    {
        if (!Covers(caller, @case.Desk))
        {
            throw Rpc.NotFound(@case.Name);
        }
    }
}
