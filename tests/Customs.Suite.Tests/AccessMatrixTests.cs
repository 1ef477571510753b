using System.Collections.Immutable;
using System.Text;
using Customs.Common.V1;
using Customs.ServiceDefaults;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>Every rpc against every role and against nobody: who is let through is what the protos say, and the table of it is read in review.</summary>
public sealed class AccessMatrixTests
{
    private static readonly ImmutableArray<Role> Roles = [.. Enum.GetValues<Role>().Where(r => r != Role.Unspecified)];

    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(b => b, b => b);

    [Fact(Timeout = 120_000)]
    public async Task Every_rpc_lets_in_the_roles_of_its_option_and_nobody_else()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        var callers = Roles.Select(r => suite.As(new LocalIdentity($"matrix-{r}", [r]))).ToList();
        var nobody = suite.AsToken(token: null);
        var table = new StringBuilder();

        foreach (var (path, method) in ContractMethods.Suite.All.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            var declared = method.GetOptions().GetExtension(AccessExtensions.Access).Roles;
            Assert.Equal(StatusCode.Unauthenticated, await CallAsync(nobody, method, ct));
            var answers = await Task.WhenAll(callers.Select(c => CallAsync(c, method, ct)));
            for (var i = 0; i < Roles.Length; i++)
            {
                Assert.True(answers[i] is not StatusCode.Unauthenticated and not StatusCode.Unimplemented, $"{path} told {Roles[i]} {answers[i]}");
                Assert.True(declared.Contains(Roles[i]) == (answers[i] != StatusCode.PermissionDenied), $"{path} told {Roles[i]} {answers[i]}");
            }

            table.Append(path[1..]).Append(": ").AppendJoin(", ", Roles.Where((_, i) => answers[i] != StatusCode.PermissionDenied).Select(RoleNames.Write)).Append('\n');
        }

        Golden.Match(table.ToString(), "access.txt");
    }

    // An empty request: who is let in hears that fields are missing, or gets an answer; a stream that stays open let its caller in.
    private static async Task<StatusCode> CallAsync(CallInvoker caller, MethodDescriptor method, CancellationToken ct)
    {
        var type = (method.IsClientStreaming, method.IsServerStreaming) switch
        {
            (false, false) => MethodType.Unary,
            (true, false) => MethodType.ClientStreaming,
            (false, true) => MethodType.ServerStreaming,
            _ => MethodType.DuplexStreaming,
        };
        var rpc = new Method<byte[], byte[]>(type, method.Service.FullName, method.Name, Bytes, Bytes);
        var options = new CallOptions(deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(type is MethodType.ServerStreaming ? 1 : 20), cancellationToken: ct);
        try
        {
            await FirstAnswerAsync(caller, rpc, options, ct);
            return StatusCode.OK;
        }
        catch (RpcException e)
        {
            return e.StatusCode;
        }
    }

    private static async Task FirstAnswerAsync(CallInvoker caller, Method<byte[], byte[]> rpc, CallOptions options, CancellationToken ct)
    {
        switch (rpc.Type)
        {
            case MethodType.Unary:
                await caller.AsyncUnaryCall(rpc, host: null, options, []);
                break;
            case MethodType.ServerStreaming:
                using (var call = caller.AsyncServerStreamingCall(rpc, host: null, options, []))
                {
                    await call.ResponseStream.MoveNext(ct);
                }

                break;
            case MethodType.ClientStreaming:
                using (var call = caller.AsyncClientStreamingCall(rpc, host: null, options))
                {
                    await call.RequestStream.CompleteAsync();
                    await call.ResponseAsync;
                }

                break;
            default:
                using (var call = caller.AsyncDuplexStreamingCall(rpc, host: null, options))
                {
                    await call.RequestStream.CompleteAsync();
                    await call.ResponseStream.MoveNext(ct);
                }

                break;
        }
    }
}
