using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Oversight;
using Customs.Officer.Queue;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests;

/// <summary>Invented consignments: the electron-beam welder for "Malaysia", its harmless twin, a listed consignee, and one whose checks did not run.</summary>
public static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 3, 0, TimeSpan.FromHours(1));

    public const string Welder = "declarations/26DE7430102A0417B4";

    public static readonly Desk[] Desks = [new("desks/de-by", "Bavaria: nuclear, missile, chemical, biological"), new("desks/de-bund", "Federal desk: all programmes")];

    public static readonly Office Office = new("local-officer", ["OFFICER"], "DE007302", ["local-officer", "local-desk", "local-desk-2", "local-supervisor"], Desks, false);

    public static SuiteStatus Status => new(
        Now, [new("inspection", "", 3), new("screening", "", 4), new("classification", "The service does not answer", 5000), new("referral", "", 2)],
        [
            new("Lists of parties", "un", "2026-02-27", 1005, Now.AddDays(-9), true, ""), new("Lists of parties", "ofac-sdn", "2026-11-20", 17_633, Now.AddDays(-2), false, "2026-11-23: 12 rows without a name"),
            new("Lists of parties", "eu-fsf", "", 0, null, false, ""), new("Control lists", "eu-annex-i", "2025-11-15", 1832, Now.AddDays(-40), false, ""),
        ]);

    public static AuditView[] Audit =>
    [
        new(12, Now.AddMinutes(-4), "inspection", "declaration assessed", [new("lane", "STOP"), new("outcome", "STOP_REFER")], "9f3a71c02b4d"),
        new(11, Now.AddMinutes(-4), "local-operator", "declaration submitted", [new("content", "86e25e772ccc5e45e171ca7bb757a9528fca54ac936f2c4045045ec5e74b125b")], "02c1aa90e7f3"),
    ];

    public static ItemView Item => Consignment.Items[0] with { Asked = [new("table_diameter", "Which diameter fits the rotary table? (>= 500 mm)"), new("vacuum", "Which vacuum does the chamber reach? (<= 0.1 Pa)")] };

    /// <summary>The welder when it was released and has not left.</summary>
    public static ConsignmentView Released => Consignment with
    {
        State = ConsignmentState.Released, Lane = Lane.Yellow,
        Permits = [new(Act.Recall, null), new(Act.Stop, "it is released"), new(Act.Release, "it is released"), new(Act.Take, "it is released"), new(Act.Examine, "it is released")],
    };

    public static QueueRow[] Rows =>
    [
        new(Welder, "e1", "26DE7430102A0417B4", 1, Lane.Stop, ConsignmentState.Assessed, "MY", "851580", "Electron beam welding machine EBW 60-150, vacuum chamber 2.2 m3",
            "Isarwelle Strahltechnik GmbH", "Selat Bayu Forwarding & Warehousing Sdn Bhd", Level.High, Level.Medium, Level.Low, 0,
            "The notify party Parsa General Trading FZE (Sharjah, AE) gives an Iranian telephone number (+98 21 ...).", Now.AddMinutes(-4), 0, "", "", 88, null, "", []),
        new("declarations/26DE7430102A0419B2", "e1", "26DE7430102A0419B2", 1, Lane.Green, ConsignmentState.Assessed, "MY", "851580", "Electron beam welding machine EBW 6-60",
            "Isarwelle Strahltechnik GmbH", "Penang Turbine Repair Sdn Bhd", Level.None, Level.Low, Level.None, 0, "Nothing speaks against release.", Now.AddMinutes(-11), 0, "", "", 5, null, "", []),
        new("declarations/26NLRTM0000412A7X8", "e1", "26NLRTM0000412A7X8", 3, Lane.Stop, ConsignmentState.Referred, "IR", "846610", "CNC lathe spindle, ceramic bearing, 60 000 rpm",
            "Nordvik Maskin A/S", "Kish Island FZE", Level.Medium, Level.Medium, Level.High, 1, "The consignee matches a listed party by name and address.", Now.AddHours(-3), 1, "local-officer",
            "referred to desks/de-bund", 97, Now.AddHours(20), "release", []),
        new("declarations/26FRLEH0000981C2K1", "e1", "26FRLEH0000981C2K1", 1, Lane.Red, ConsignmentState.UnderControl, "TR", "293100", "Organophosphorus intermediate, 12 drums",
            "Chimie du Nord SA", "Yıldız Kimya Sanayi", Level.Low, Level.High, Level.None, 0, "Goods item 1 may contain methylphosphonic dichloride (CAS 676-97-1).", Now.AddMinutes(-35), 0, "local-officer", "", 71, null, "",
            ["DO NOT OPEN"]),
        new("declarations/26DE7430102A0420C3", "e1", "26DE7430102A0420C3", 1, Lane.Yellow, ConsignmentState.Assessed, "CN", "903281", "Pressure transducers, 40 pcs, 北京精密仪器",
            "Messtal AG", "Beijing Precision Instruments Co 北京精密仪器有限公司", Level.None, Level.NotPerformed, Level.None, 4, "Goods could not be checked: classification did not answer.", Now.AddDays(-1), 0, "", "", 40, null, "", []),
    ];

    public static ConsignmentView Consignment { get; } = new(
        Welder, "26DE7430102A0417B4", 1, "e1", ConsignmentState.Assessed, Lane.Stop, "Stop and refer: a forwarder is the consignee and the notify party points to Iran.",
        [new(Axis.Procurement, Level.High, 0.86), new(Axis.EndUse, Level.Medium, 0.55), new(Axis.Recipient, Level.Low, 0.21)], 0.87,
        [], [],
        [
            new("P01", Axis.Procurement, Found.Hit, 1, "The consignee Selat Bayu Forwarding & Warehousing Sdn Bhd is a forwarder (activity H52), not somebody who welds.",
                [new("parties/csg.name", "Selat Bayu Forwarding & Warehousing Sdn Bhd", "declaration"), new("context.register/csg.activity", "H52 warehousing and forwarding", "register")]),
            new("P13", Axis.Procurement, Found.Hit, 1, "The notify party Parsa General Trading FZE (Sharjah, AE) gives an Iranian telephone number (+98 21 5550 6712).",
                [new("parties/npy.phone", "+98 21 5550 6712", "declaration")]),
            new("P17", Axis.Procurement, Found.Hit, 0.8, "The crates are marked BND (Bandar Abbas) although the goods are declared for Malaysia.", [new("goods_items/1.package_marks", "SPF KLANG / SHJ / BND 0417", "declaration")]),
            new("E02", Axis.EndUse, Found.Hit, 0.7, "An electron-beam welder is on no control list but joins rocket motor cases and rotor tubes.", [new("goods_items/1.description", "Electron beam welding machine EBW 60-150", "declaration")]),
            new("E04", Axis.EndUse, Found.Hit, 0.6, "150 kV and 60 kW are far beyond stainless pipes for palm-oil mills.", [new("goods_items/1.acceleratingVoltageKV", "150", "declaration")]),
            new("R05", Axis.Recipient, Found.Hit, 0.2, "The notify party was refused an electron-beam welder by another maker on 2025-12-02.", []),
            new("P09", Axis.Procurement, Found.NotEvaluable, 0, "Who pays can not be told.", [new("missing", "accompanying.finance.bank_name")]),
            new("R01", Axis.Recipient, Found.Clear, 0, "No party is on a list.", []),
        ],
        [
            new("exporter, declarant", "Isarwelle Strahltechnik GmbH", "DE", "Schleissheimer Ring 41, 85748 Garching; EORI DE4120567", "no match in these editions", Found.Clear, []),
            new("consignee", "Selat Bayu Forwarding & Warehousing Sdn Bhd", "MY", "Lot 7, Jalan Pelabuhan Utara 3, 42000 Port Klang", "no match in these editions", Found.Clear, []),
            new("end user, buyer", "Selat Precision Fabrication Sdn Bhd", "MY", "c/o Suite 11-03, Menara Kirana, 40000 Shah Alam", "no match in these editions", Found.Clear, []),
            new("notify party", "Parsa General Trading FZE", "AE", "PO box 122418, Sharjah; +98 21 5550 6712", "possible match", Found.Hit,
            [
                new("house", "2026-11-20", "lists/house/designations/ENQ-14", "Parsa General Trading", 0.91, "strong", "missile",
                    [new("name", "Parsa General Trading FZE = Parsa General Trading", "legal form does not count"), new("country", "AE = AE")]),
            ]),
        ],
        [
            new("1", "851580", "Electron beam welding machine EBW 60-150, vacuum chamber 2.2 m3, CNC rotary table", "1 NAR, 11 850 kg, 1 185 000 EUR, origin DE", "not listed, but relevant", Found.Hit,
            [
                new("EU:ART4", "Electron-beam welding machine", "customs-starter 2026-11-24", 0.94, "met", "missile, nuclear",
                    [new("accelerating voltage", "150 kV", ">= 100 kV", "met", "50 % above"), new("beam power", "60 kW", ">= 15 kW", "met", "4 times")], ["harmless ones join gears and sensors at up to 60 kV"]),
                new("EU:2B001.e", "Machine tools that remove material by electron beam", "EU 2025-11-15", 0.31, "not met", "", [new("removes material", "welds", "removes material", "not met", "")], []),
                new("EU:2B227", "Vacuum arc melting furnace", "EU 2025-11-15", 0.12, "unknown", "nuclear", [new("melting power", "", ">= 50 kW", "unknown", "")], []),
            ],
            ["Which diameter and length fit the rotary table? Data sheet, 'Arbeitsraum'."], [new("accelerating voltage", "150 kV"), new("beam power", "60 kW"), new("weld depth in steel", "110 mm")]),
        ],
        [new("destination", "MY"), new("route", "DE, MY"), new("loading", "DEHAM"), new("discharge", "MYPKG"), new("delivery terms", "EXW Garching"), new("stated end use", "welding of stainless pipes for palm-oil mills", "end-use certificate")],
        [], [new(Now.AddMinutes(-4), "local-operator", "declaration submitted"), new(Now.AddMinutes(-4), "inspection", "assessed: STOP, coverage 87 %")],
        [], [], ["Ask the exporter for contract, e-mails and payment slips."], ["Without P13 and P17 the proposal would be INSPECT."], "",
        new("H03", "Reg. (EU) 2021/821 Art. 4(1)(a), 21(3)(b), 21(4)", "Forwarder as consignee; notify party with Iranian telephone number; crates marked Bandar Abbas; 150 kV not needed for pipes.", "desks/de-by",
            "Is the end user in Iran? Please verify notify party, payer and end use."),
        [new(Act.Stop, null), new(Act.Take, null), new(Act.Refer, "no hold is on it; S stops it first"), new(Act.Lift, "no hold is on it"), new(Act.Release, "the lane is STOP; a supervisor may release"), new(Act.Answer, "the desk asks nothing"),
            new(Act.Examine, null), new(Act.Papers, null), new(Act.Plate, null), new(Act.Recall, "it is not released")]);

    public static CaseView Case { get; } = new(
        "cases/2026-000188", "2026-000188", "c1", "triage", "desks/de-by", "local-desk", "Isarwelle Strahltechnik GmbH to Selat Bayu Forwarding & Warehousing Sdn Bhd: electron beam welding machine",
        "Is the end user in Iran? Please verify notify party, payer and end use.", "local-officer, DE007302", Now.AddDays(13), "release",
        [new(Welder, "26DE7430102A0417B4", "version 1, hold H03")],
        [
            new("P01", Axis.Procurement, "The consignee is a forwarder, not somebody who welds.", Verification.Confirmed, "local-desk 24 Nov 11:50: register extract"),
            new("P13", Axis.Procurement, "The notify party gives an Iranian telephone number (+98 21 5550 6712).", Verification.Unverified, ""),
            new("E02", Axis.EndUse, "An electron-beam welder joins rocket motor cases and rotor tubes.", Verification.Unverified, ""),
        ],
        [new(Now.AddMinutes(-12), "local-desk", "taken"), new(Now.AddMinutes(-13), "referral", "delivered to desks/de-by"), new(Now.AddMinutes(-14), "local-officer", "referred with hold H03")],
        "Reg. (EU) 2021/821 Art. 4(1)(a), 21(3)(b), 21(4)", null,
        [
            new(Act.Take, "you have it already"), new(Act.Verify, null), new(Act.Decide, null), new(Act.Approve, "nothing is proposed yet"), new(Act.AskBack, null), new(Act.Comment, null),
            new(Act.CloseCase, "the case is not decided"),
        ]);

    public static CaseRow[] Cases =>
    [
        new("cases/2026-000188", "c1", "2026-000188", "triage", "local-desk", Case.Subject, Case.Question, Now.AddMinutes(-14), Now.AddDays(13), ""),
        new("cases/2026-000171", "c1", "2026-000171", "decision proposed", "local-desk-2", "Nordvik Maskin A/S to Kish Island FZE: CNC lathe spindle", "Is the spindle within 2B201.b?", Now.AddDays(-2), Now.AddHours(20), "a second person's approval")
        {
            Desk = "de-bund", Updated = Now.AddDays(-2), Proposed = true,
        },
    ];
}
