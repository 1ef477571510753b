using Customs.Inspection.Consignments;

namespace Customs.Inspection.Tests.Consignments;

/// <summary>Consignments and people of the tests on holds.</summary>
internal static class Held
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    public static readonly Actor Officer = new("officer-1", IsOfficer: true, IsSupervisor: false, IsBorderSystem: false);
    public static readonly Actor Officer2 = new("officer-2", IsOfficer: true, IsSupervisor: false, IsBorderSystem: false);
    public static readonly Actor Supervisor = new("supervisor-1", IsOfficer: false, IsSupervisor: true, IsBorderSystem: false);

    public static HoldSubject Whole => new HoldSubject.Consignment();

    public static Consignment Stop => Assessed() with { Standing = new Standing(SaysRelease: false, SaysStop: true, NotPerformed: 0) };

    public static Consignment Assessed() => Done(
        new Consignment { Name = "declarations/26DE7430102A0417B4" }.Assessed(new Standing(SaysRelease: true, SaysStop: false, NotPerformed: 0), "submitted"));

    public static HoldReason Reason(string code) => HoldReason.Find(code)!;

    public static Consignment Done(ConsignmentChange change) => Assert.IsType<ConsignmentChange.Done>(change).Consignment;

    public static string Refused(ConsignmentChange change) => Assert.IsType<ConsignmentChange.Refused>(change).Reason;

    public static string Forbidden(ConsignmentChange change) => Assert.IsType<ConsignmentChange.Forbidden>(change).Reason;
}
