using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests.Messages;

public sealed class LodgingTests
{
    private static readonly string[] s_export = ["authored", "CC515C_dev.xml"];

    [Fact]
    public async Task An_export_declaration_is_registered_under_an_mrn_and_answered_in_its_form()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);

        var answer = await fixture.SubmitAsync(Sent.Sample(s_export), ct);

        var mrn = answer.Declaration.Dossier.Declared.Mrn;
        Assert.Equal("cc515c", answer.Form);
        Assert.Equal("DEV0001", answer.MessageId);
        Assert.Equal($"declarations/{mrn}", answer.Declaration.Name);
        Assert.Equal(MessageAnswer.Types.Kind.Accepted, answer.Answer.Kind);
        Assert.Equal("cc528c", answer.Answer.Form);
        Assert.Contains($"<MRN>{mrn}</MRN>", answer.Answer.Content.ToStringUtf8());
        Assert.Contains(answer.DerivedValues, d => d.Field == "declaration.mrn");
        Assert.Equal(["Contoh Trading Sdn Bhd"], answer.Declaration.Dossier.Declared.Parties.Where(p => p.Roles.Contains("CONSIGNEE")).Select(p => p.Name));
    }

    [Fact]
    public async Task A_message_that_is_sent_twice_is_lodged_once()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);

        // It states no time of its own, so the time of receipt differs; the message does not.
        var content = Sent.Sample("hmrc-cds", "TT_EX013a", "TT_EX013a.xml");
        var first = await fixture.SubmitAsync(content, ct);
        var again = await fixture.SubmitAsync(content, ct);

        Assert.Equal(first.Declaration.Name, again.Declaration.Name);
        Assert.Equal(1, again.Declaration.Version);
    }

    [Fact]
    public async Task A_party_known_by_number_only_is_not_screened_until_the_register_has_its_name()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: new Dictionary<string, string> { ["Inspection:ReassessSeconds"] = "1" });
        fixture.Screening.Listed["Beispiel Vakuumtechnik GmbH"] = "lists/house/designations/1";
        var taken = (await fixture.SubmitAsync(Sent.Sample(s_export), ct)).Declaration;
        Assert.Contains(taken.Assessment.NotPerformed, n => n.Check == "screening" && n.Reason.Contains("DE4120999"));
        Assert.DoesNotContain(taken.AllowedActs, a => a.Act == "release" && a.Allowed);

        var imported = await fixture.Border.ImportOperatorsAsync(
            new ImportOperatorsRequest
            {
                Operators = { new Operator { Eori = "DE4120999", Name = "Beispiel Vakuumtechnik GmbH", Address = new Common.V1.Address { City = "Munich", Country = "DE" } } },
                RequestId = Border.NewId(),
            },
            cancellationToken: ct);

        Assert.Equal(1, imported.Added);
        var after = await fixture.UntilAsync(taken.Name, d => d.Assessment.NotPerformed.Count == 0, ct);
        Assert.Contains(after.Assessment.Screenings, s => s.Matches.Any(m => m.Designation == "lists/house/designations/1"));
    }

    [Fact]
    public async Task Every_sample_that_declares_goods_is_assessed()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var forms = new HashSet<string>();
        var root = Shared.Locate("data", "messages");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var content = await File.ReadAllBytesAsync(file, ct);
            if (Inspection.Messages.MessageReader.Read(content, DateTimeOffset.UtcNow) is Inspection.Messages.MessageResult.Done { Reading.Content: Inspection.Messages.MessageContent.Declared })
            {
                var answer = await fixture.SubmitAsync(content, ct);
                Assert.NotEqual(Outcome.Unspecified, answer.Declaration.Assessment.Outcome);
                forms.Add(answer.Form);
            }
        }

        Assert.Equal(["asycuda-sad-xml", "cc015c", "cc515c", "edifact-cusdec-d96b", "us-aes-eei-json", "wco-dec-xml"], forms.Order(StringComparer.Ordinal));
    }
}
