using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Assessing;

/// <summary>What an officer reads about a consignment of our own making: a laser welder for a trader in Penang, announced to a firm with an Iranian number.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void A_stop_is_explained_in_sentences_with_names_numbers_and_fields()
    {
        var welder = Sample.Item(description: "Laser welding machine with rotary table") with
        {
            Model = "LW-8",
            Quantity = 1,
            NetMassKg = 3_000,
            GrossMassKg = 3_400,
            InvoiceAmount = new Primitives.Money(640_000, "EUR"),
            Packages = new Packages { Number = 3, Type = "PX", Marks = "PENANG / BANDAR ABBAS" },
            TechnicalParameters = new Dictionary<string, ParameterValue?> { ["beamPowerKW"] = new ParameterValue.Number(8) },
        };
        var dossier = Sample.Dossier(welder)
            .WithParty(Sample.Party("npy", "Kavir Bridge Trading FZE", "AE", PartyRole.NotifyParty) with { Contact = new Contact { Phone = "+98 21 5550 1122" } })
            .WithProfile("csg", new Profile { Founded = new DateOnly(2026, 3, 1), Activity = "G46 wholesale", BusinessType = BusinessType.Trading, Employees = 2 })
            .WithPapers(p => p with
            {
                Finance = new Finance { Terms = "100 % in advance", Payer = new Payer { Name = "Bridge Exchange LLC", Country = Sample.Country("AE") } },
                Services = new Services { Installation = "declined", Training = "declined" },
                EndUse = new EndUse { Statement = "garden furniture", Certificate = new EndUseCertificate { Present = true, Text = "industrial use" } },
            });
        var assessment = Assessor.Current.Assess(Sample.Facts(dossier, Sample.Answer(family: "LASER_WELDER")));
        Assert.Equal(Outcome.StopRefer, assessment.Outcome);
        Golden.Match(Explain.Text(assessment), "stop.txt");
    }

    [Fact]
    public void A_check_that_could_not_run_is_the_first_thing_that_is_told() =>
        Golden.Match(Explain.Text(Assessor.Current.Assess(Sample.Facts() with { Items = new Dictionary<int, ItemCheck> { [1] = new ItemCheck.NotPerformed("classification did not answer in 1.5 s") } })), "not-performed.txt");
}
