namespace Customs.Inspection.Consignments;

/// <summary>States in the words of an officer.</summary>
internal static class Words
{
    public static string Of(ConsignmentState state) => state switch
    {
        ConsignmentState.Received => "taken in",
        ConsignmentState.Assessed => "assessed",
        ConsignmentState.UnderControl => "under control",
        ConsignmentState.Held => "held",
        ConsignmentState.Referred => "at a desk",
        ConsignmentState.Released => "released",
        ConsignmentState.Refused => "refused",
        ConsignmentState.Secured => "secured",
        ConsignmentState.Seized => "seized",
        ConsignmentState.Returned => "returned",
        ConsignmentState.Recalled => "recalled",
        ConsignmentState.Withdrawn => "withdrawn",
        _ => throw new InvalidOperationException($"unknown state {state}"),
    };

    public static string Of(HoldState state) => state switch
    {
        HoldState.Placed => "placed",
        HoldState.Referred => "at a desk",
        HoldState.Lifted => "lifted",
        HoldState.Secured => "ended by securing the goods",
        HoldState.Seized => "ended by seizing the goods",
        HoldState.Refused => "ended by refusing the movement",
        HoldState.Returned => "ended by sending the goods back",
        HoldState.Expired => "expired",
        _ => throw new InvalidOperationException($"unknown state {state}"),
    };

    public static string Code(DecisionKind kind) => kind switch
    {
        DecisionKind.Release => "RELEASE",
        DecisionKind.ReleaseWithConditions => "RELEASE_WITH_CONDITIONS",
        DecisionKind.Refuse => "REFUSE",
        DecisionKind.Secure => "SECURE",
        DecisionKind.Seize => "SEIZE",
        DecisionKind.Return => "RETURN",
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };
}
