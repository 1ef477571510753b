using CsCheck;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests.Feeds;

public sealed class ResumeTokenTests
{
    [Fact]
    public void A_token_gives_its_position_back_to_its_own_stream_only() =>
        Gen.Select(Gen.Long[0, long.MaxValue], Gen.String, Gen.String).Where((_, a, b) => a != b).Sample((position, topic, other) =>
        {
            var token = ResumeToken.Write(topic, position);
            Assert.Equal(position, ResumeToken.Read(topic, token));
            Assert.Equal(["resume_token"], Assert.Throws<RpcException>(() => ResumeToken.Read(other, token)).Fields());
        });

    [Fact]
    public void An_empty_token_means_anew() => Assert.Null(ResumeToken.Read("queue", ""));
}
