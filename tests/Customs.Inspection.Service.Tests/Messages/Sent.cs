using System.Text;
using Customs.Inspection.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Messages;

/// <summary>Sample messages as a border system sends them.</summary>
internal static class Sent
{
    public static byte[] Sample(params string[] parts) => File.ReadAllBytes(Shared.Locate(["data", "messages", .. parts]));

    /// <summary>A sample with other words in it.</summary>
    public static byte[] Changed(byte[] sample, params ReadOnlySpan<(string Old, string New)> changes)
    {
        var text = Encoding.UTF8.GetString(sample);
        foreach (var (old, now) in changes)
        {
            Assert.Contains(old, text);
            text = text.Replace(old, now);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    public static SubmitMessageRequest Request(byte[] content) => new() { Content = ByteString.CopyFrom(content), RequestId = Border.NewId() };

    public static async Task<SubmitMessageResponse> SubmitAsync(this InspectionFixture fixture, byte[] content, CancellationToken ct) =>
        await fixture.Border.SubmitMessageAsync(Request(content), cancellationToken: ct);

    public static async Task<RpcException> RefusedAsync(this InspectionFixture fixture, byte[] content, CancellationToken ct) =>
        await Assert.ThrowsAsync<RpcException>(async () => await fixture.Border.SubmitMessageAsync(Request(content), cancellationToken: ct));

    public static MessageAnswer? Answer(RpcException refused) => refused.GetRpcStatus()?.GetDetail<MessageAnswer>();
}
