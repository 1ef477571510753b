using System.Globalization;
using Customs.Classification.V1;
using Customs.Common.V1;
using Customs.Inspection.V1;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Inspection.Service.Tests;

/// <summary>Declarations as a border system sends them.</summary>
internal static class Border
{
    private static int s_number;

    /// <summary>An MRN that no other test uses.</summary>
    public static string NewMrn() => string.Create(CultureInfo.InvariantCulture, $"26DE{Interlocked.Increment(ref s_number):D12}B4");

    public static string NewId() => Guid.NewGuid().ToString();

    /// <summary>Honest trade: a pump for a water works.</summary>
    public static Dossier Pump(string? mrn = null) => new()
    {
        Declared = new DeclaredContent
        {
            MessageType = "CC515C",
            Lrn = "TEST-1",
            Mrn = mrn ?? NewMrn(),
            DeclarationType = "EX",
            LodgeTime = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 11, 3, 8, 14, 0, TimeSpan.Zero)),
            Channel = "CARGO",
            Procedure = "1000",
            CountryOfExport = "DE",
            CountryOfDestination = "NO",
            CountriesOfRouting = { "DE", "NO" },
            ModeOfTransportAtBorder = 1,
            Incoterm = "DAP",
            PlaceOfLoading = "DEHAM",
            PlaceOfDischarge = "NOOSL",
            Parties =
            {
                Party("exp", "Moorgrund Pumpen GmbH", "Hamburg", "DE", "EXPORTER", "DECLARANT"),
                Party("csg", "Fjordvik Vannverk AS", "Oslo", "NO", "CONSIGNEE", "END_USER", "BUYER"),
            },
            GoodsItems = { Item(1, "841370", "Centrifugal pump for drinking water") },
            TransportDocument = new TransportDocument { Type = "N705", Number = "BL1", Containers = { "TSTU1041701" } },
            AmendmentsKnown = true,
            TotalItems = 1,
            TotalGrossMassKg = Number("120"),
            TotalPackages = 1,
        },
    };

    /// <summary>A submission of it.</summary>
    public static SubmitDeclarationRequest Submission(Dossier dossier) => new() { Dossier = dossier, RequestId = NewId() };

    public static Google.Type.Decimal Number(string value) => new() { Value = value };

    public static Party Party(string reference, string name, string city, string country, params string[] roles) => new()
    {
        Ref = reference,
        Roles = { roles },
        Name = name,
        Address = new Address { Street = "Werkstrasse 7", City = city, Country = country },
    };

    public static GoodsItem Item(int number, string hs6, string description) => new()
    {
        ItemNumber = number,
        Hs6 = hs6,
        Description = description,
        Quantity = new Quantity { Amount = Number("1"), Unit = "NAR" },
        GrossMassKg = Number("120"),
        NetMassKg = Number("110"),
        InvoiceAmount = new Amount { Amount_ = Number("8200.50"), Currency = "EUR" },
        PackageCount = 1,
        PackageType = "PX",
        TechnicalParameters = { new TechnicalParameter { Name = "flowM3h", Number = 35 } },
        SerialNumbersKnown = true,
    };
}
