using Customs.Inspection.Assessing;
using Customs.Inspection.Consignments;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Service.Tests.Wire;

public sealed class EnumsTests
{
    [Fact]
    public void The_sets_of_core_and_wire_have_the_same_words_in_the_same_order()
    {
        Same<ConsignmentState, V1.Declaration.Types.State>();
        Same<HoldState, V1.Hold.Types.State>();
        Same<Outcome, V1.Outcome>();
        Same<Lane, V1.Lane>();
        Same<Level, V1.AxisLevel>();
        Same<DecisionKind, Referral.V1.Decision.Types.Kind>();
    }

    // The wire's first value is "not told".
    private static void Same<TCore, TWire>()
        where TCore : struct, Enum
        where TWire : struct, Enum =>
        Assert.Equal(Enum.GetNames<TCore>(), Enum.GetValues<TWire>().Skip(1).Select(v => v.ToString()));
}
