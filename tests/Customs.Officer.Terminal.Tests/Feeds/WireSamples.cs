using Customs.Classification.V1;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Customs.Screening.V1;
using Google.Protobuf.WellKnownTypes;
using Decimal = Google.Type.Decimal;
using Lane = Customs.Inspection.V1.Lane;

namespace Customs.Officer.Terminal.Tests.Feeds;

/// <summary>The electron-beam welder as the services would send it.</summary>
public static class WireSamples
{
    public const string Name = "declarations/26DE7430102A0417B4";

    public static readonly Timestamp Now = Timestamp.FromDateTimeOffset(new(2026, 11, 24, 11, 3, 0, TimeSpan.Zero));

    public static Declaration Welder(string etag = "e1", params Hold[] holds)
    {
        var held = holds.Length > 0;
        return new()
        {
            Name = Name, Etag = etag, Version = 1, State = held ? Declaration.Types.State.Held : Declaration.Types.State.Assessed, CreateTime = Now, Dossier = Dossier(), Assessment = Assessment(), Holds = { holds },
            AllowedActs =
            {
                new AllowedAct { Act = "PLACE_HOLD", Allowed = true }, new AllowedAct { Act = "REFER_HOLD", Allowed = held, Reason = held ? "" : "no hold is on it" },
                new AllowedAct { Act = "LIFT_HOLD", Allowed = held, Reason = held ? "" : "no hold is on it" }, new AllowedAct { Act = "RELEASE", Reason = "the lane is STOP" }, new AllowedAct { Act = "TAKE", Allowed = true },
            },
        };
    }

    public static Hold Hold(PlaceHoldRequest request) => new()
    {
        Name = $"{Name}/holds/1", State = Inspection.V1.Hold.Types.State.Placed, ReasonCode = request.ReasonCode, LegalBasis = request.LegalBasis, Subject = "consignment", Words = request.Words, Officer = "local-officer",
        PlaceTime = Now, LiftedByRole = "officer",
        Clock = new() { EndTime = Timestamp.FromDateTimeOffset(Now.ToDateTimeOffset().AddDays(14)), WorkingDays = 10, Consequence = "release" },
    };

    public static QueueEntry Entry(string etag = "e1", int urgency = 88, Lane lane = Lane.Stop) => new()
    {
        Declaration = Name, Version = 1, Etag = etag, Lane = lane, Outcome = Outcome.StopRefer, State = Declaration.Types.State.Assessed, Urgency = urgency,
        AxisLevels = { AxisLevel.High, AxisLevel.Medium, AxisLevel.Low }, Reason = "The notify party gives an Iranian telephone number.", Exporter = "Isarwelle Strahltechnik GmbH",
        Consignee = "Selat Bayu Forwarding & Warehousing Sdn Bhd", CountryOfDestination = "MY", Goods = "Electron beam welding machine", Hs6 = "851580", LodgeTime = Now, Mrn = "26DE7430102A0417B4",
    };

    public static Case Case(string etag = "c1", Referral.V1.Decision? decision = null) => new()
    {
        Name = "cases/2026-000188", Etag = etag, State = decision is null ? Referral.V1.Case.Types.State.Triage : Referral.V1.Case.Types.State.DecisionProposed, Desk = "desks/de-by", Owner = "local-desk",
        Title = "Isarwelle to Selat Bayu: electron beam welding machine", Question = "Who is the real end user?", ReferredBy = "local-officer", Office = "DE007302", OpenTime = Now, Decision = decision,
        Subjects = { new CaseSubject { Declaration = Name, DeclarationVersion = 1, ReasonCode = "H03", Summary = "electron beam welding machine" } },
        Indications = { new CaseIndication { Indicator = "P13", Axis = "PROCUREMENT", Sentence = "Iranian telephone number.", Verification = CaseIndication.Types.Verification.Unverified, Declaration = Name } },
        Events = { new CaseEvent { Number = 1, Act = "CaseOpened", Actor = "local-officer", EventTime = Now, Text = "hold H03" } },
        AllowedActs = { new CaseAct { Act = "PROPOSE", Allowed = true }, new CaseAct { Act = "APPROVE", Allowed = decision is not null, Reason = decision is null ? "nothing is proposed" : "" } },
    };

    private static Dossier Dossier() => new()
    {
        Declared = new()
        {
            Mrn = "26DE7430102A0417B4", CustomsOfficeOfExport = "DE007302", CustomsOfficeOfExit = "DE004851", CountryOfExport = "DE", CountryOfDestination = "MY", CountriesOfRouting = { "DE", "MY" },
            Incoterm = "EXW", DeliveryTermsPlace = "Garching", PlaceOfLoading = "DEHAM", PlaceOfDischarge = "MYPKG", Procedure = "1000", Channel = "CARGO", LodgeTime = Now,
            TransportDocument = new() { Type = "N705", Number = "HBMY26110417", Carrier = "Northstar Container Line", Vessel = "MV Elbe Pioneer", Imo = "9300001", Containers = { "TSTU1041701" }, Seals = { "DE558123" } },
            Parties =
            {
                new Party { Ref = "exp", Roles = { "EXPORTER", "DECLARANT" }, Name = "Isarwelle Strahltechnik GmbH", Address = new() { Street = "Schleissheimer Ring 41", City = "Garching", Postcode = "85748", Country = "DE" } },
                new Party { Ref = "npy", Roles = { "NOTIFY_PARTY" }, Name = "Parsa General Trading FZE", Address = new() { City = "Sharjah", PoBox = "122418", Country = "AE" }, Phone = "+98 21 5550 6712" },
                new Party { Ref = "csg", Roles = { "CONSIGNEE" }, Name = "Selat Bayu Forwarding & Warehousing Sdn Bhd", Address = new() { City = "Port Klang", Country = "MY" } },
            },
            GoodsItems =
            {
                new GoodsItem
                {
                    ItemNumber = 1, Hs6 = "851580", Cn8 = "85158010", Description = "Electron beam welding machine EBW 60-150", Manufacturer = "Isarwelle Strahltechnik GmbH", Model = "EBW 60-150/2.2",
                    TechnicalParameters = { new TechnicalParameter { Name = "accelerating voltage", Number = 150, Unit = "kV" } }, Quantity = new() { Amount = new Decimal { Value = "1" }, Unit = "NAR" },
                    GrossMassKg = new Decimal { Value = "11850" }, InvoiceAmount = new() { Amount_ = new Decimal { Value = "1185000" }, Currency = "EUR" }, CountryOfOrigin = "DE", PackageCount = 6, PackageType = "PX",
                    PackageMarks = "SPF KLANG / SHJ / BND 0417",
                },
            },
        },
        Accompanying = new() { EndUse = new() { Statement = "welding of stainless pipes for palm-oil mills" }, Services = new() { Installation = "declined - own team" } },
    };

    private static Assessment Assessment() => new()
    {
        Name = $"{Name}/assessments/1", AssessTime = Now, Outcome = Outcome.StopRefer, Lane = Lane.Stop, Reason = "A forwarder is the consignee and the notify party points to Iran.", Coverage = 0.87,
        Axes =
        {
            new Inspection.V1.Axis { Axis_ = "PROCUREMENT", Value = 0.86, Level = AxisLevel.High }, new Inspection.V1.Axis { Axis_ = "END_USE", Value = 0.55, Level = AxisLevel.Medium },
            new Inspection.V1.Axis { Axis_ = "RECIPIENT", Value = 0.2, Level = AxisLevel.Low },
        },
        Indications =
        {
            new Indication { Indicator = "P13", Axis = "PROCUREMENT", State = Indication.Types.State.Hit, Strength = 1, Contribution = 0.3, Sentence = "The notify party gives an Iranian telephone number (+98 21 5550 6712).", Fields = { new FieldEvidence { Path = "parties/npy.phone", Value = "+98 21 5550 6712", Source = "declaration" } } },
            new Indication { Indicator = "E02", Axis = "END_USE", State = Indication.Types.State.Hit, Strength = 0.7, Contribution = 0.2, Sentence = "An electron-beam welder joins rocket motor cases." },
            new Indication { Indicator = "P09", Axis = "PROCUREMENT", State = Indication.Types.State.NotEvaluable, Title = "Third-country payer", Missing = { "accompanying.finance" } },
            new Indication { Indicator = "R01", Axis = "RECIPIENT", State = Indication.Types.State.NotPerformed, Title = "Listed party" },
        },
        NotPerformed = { new CheckNotPerformed { Check = "screening", Subject = "parties/csg", Reason = "the screening service did not answer" } },
        Classifications =
        {
            new Classification.V1.Classification
            {
                Id = "1", Verdict = Classification.V1.Classification.Types.Verdict.UnlistedRelevant, Family = "EB_WELDER", Programmes = { { "missile", 0.7 } },
                Candidates =
                {
                    new Candidate
                    {
                        Code = "EU:ART4", Title = "Electron-beam welding machine", Score = 0.94, Truth = Truth.Met, Edition = new() { List = "EU", Edition = "2025-11-15" },
                        Checks = { new RuleCheck { Parameter = "accelerating voltage", Declared = "150 kV", Threshold = ">= 100 kV", Truth = Truth.Met, Margin = 0.5 } },
                    },
                },
                Questions = { new Question { Parameter = "chamber", Text = "Which parts fit the chamber?" } },
            },
        },
        Screenings =
        {
            new PartyScreening { Id = "parties/exp", Verdict = PartyScreening.Types.Verdict.Clear },
            new PartyScreening
            {
                Id = "parties/npy", Verdict = PartyScreening.Types.Verdict.Possible,
                Matches =
                {
                    new Match
                    {
                        Designation = "lists/house/designations/ENQ-14", Edition = new() { List = "house", Edition = "2026-11-20" }, PrimaryName = "Parsa General Trading", MatchedName = "Parsa General Trading", Score = 0.91,
                        Strength = Match.Types.Strength.Strong, Evidence = { new MatchEvidence { Feature = "name", Question = "Parsa General Trading FZE", Listed = "Parsa General Trading", Effect = "legal form does not count" } },
                    },
                },
            },
            new PartyScreening { Id = "parties/csg", Verdict = PartyScreening.Types.Verdict.NotPerformed, NotPerformedReason = "the screening service did not answer" },
        },
        Questions = { new AssessmentQuestion { Text = "Ask the exporter for contract and payment slips." } },
        Counterfactuals = { new Counterfactual { Sentence = "Without P13 it would be INSPECT.", Outcome = Outcome.Inspect } },
    };
}
