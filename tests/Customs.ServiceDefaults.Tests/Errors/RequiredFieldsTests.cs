using Customs.Referral.V1;
using Customs.Servicedefaults.Tests;
using Customs.Testing;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests.Errors;

public sealed class RequiredFieldsTests
{
    [Fact]
    public async Task All_missing_fields_are_told_at_once_by_their_proto_path()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        var client = new ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", ct));

        var failure = await Failure.OfAsync(client.OpenReferralAsync(new OpenReferralRequest { RequestId = "not-a-uuid" }, cancellationToken: ct));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal("INVALID_FIELDS", failure.Reason());
        Assert.Equal(["subject", "desk", "officer", "request_id"], failure.Fields());
    }

    [Fact]
    public void Nested_repeated_and_mapped_messages_are_checked_by_path()
    {
        var whole = new Entry { Code = "a", Kind = Entry.Types.Kind.Told, Content = Google.Protobuf.ByteString.CopyFrom(1) };
        var sheet = new Sheet { First = new Entry { Code = "a", Content = whole.Content }, Entries = { whole, new Entry { Kind = Entry.Types.Kind.Told } } };
        sheet.Named["north"] = new Entry { Code = "a", Kind = Entry.Types.Kind.Told };

        Assert.Equal(
            ["first.kind", "entries[1].code", "entries[1].content", "named[north].content", "count"],
            RequiredFields.Violations(sheet).Select(v => v.Field));
        Assert.Empty(RequiredFields.Violations(new Sheet { Entries = { whole }, Count = 0 }));
    }

    [Theory]
    [InlineData("6f9619ff-8b86-4d11-b42d-00c04fc964ff", true)]
    [InlineData("6F9619FF-8B86-4D11-B42D-00C04FC964FF", true)]
    [InlineData("6f9619ff-8b86-1d11-b42d-00c04fc964ff", false)]
    [InlineData("6f9619ff-8b86-4d11-c42d-00c04fc964ff", false)]
    [InlineData("{6f9619ff-8b86-4d11-b42d-00c04fc964ff}", false)]
    [InlineData("6f9619ff8b864d11b42d00c04fc964ff", false)]
    public void A_request_id_is_a_UUID_of_version_4(string id, bool good)
    {
        var violations = RequiredFields.Violations(new CommentCaseRequest { Name = "cases/1", Text = "seen", RequestId = id });
        Assert.Equal(good, violations.Count == 0);
    }
}
