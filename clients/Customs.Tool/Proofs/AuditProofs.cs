using System.Security.Cryptography.X509Certificates;
using Customs.Common.V1;
using Customs.Proof;
using Grpc.Core;

namespace Customs.Tool.Proofs;

/// <summary>Proves audit trails: files, or what a running suite streams. The events are hashed here; a service's word is not taken.</summary>
internal static class AuditProofs
{
    /// <summary>Services that have a trail.</summary>
    public static readonly string[] Services = ["screening", "classification", "inspection", "referral"];

    /// <summary>Proves a file.</summary>
    public static async Task<AuditProof> OfFileAsync(string path, X509Certificate2? authority, IReadOnlyList<AuditHead> heads, CancellationToken ct)
    {
        await using var file = Lines.Files.OpenBytes(path);
        using var verifier = new AuditFileVerifier(authority, heads);
        var bytes = new byte[1 << 20];
        int read;
        while (!verifier.IsBroken && (read = await file.ReadAsync(bytes, ct)) > 0)
        {
            verifier.Take(bytes.AsSpan(0, read));
        }

        return verifier.Finish();
    }

    /// <summary>Proves the trail of a service of a running suite. One that does not run there is not whole: it could not be looked at.</summary>
    public static async Task<AuditProof> OfServiceAsync(CallInvoker invoker, string service, X509Certificate2? authority, IReadOnlyList<AuditHead> heads, CancellationToken ct)
    {
        using var verifier = new AuditFileVerifier(authority, heads);
        using var call = new AuditService.AuditServiceClient(invoker).ExportAudit(new ExportAuditRequest { Service = service }, cancellationToken: ct);
        try
        {
            while (!verifier.IsBroken && await call.ResponseStream.MoveNext(ct))
            {
                verifier.Take(call.ResponseStream.Current.Content.Span);
            }
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            return new AuditProof { Service = service, Problem = "the service does not run there, so its trail could not be looked at" };
        }

        var proof = verifier.Finish();
        return proof.Whole && proof.Service != service ? proof with { Problem = $"the trail is that of {proof.Service}" } : proof;
    }

    /// <summary>Reads heads that were signed on earlier days; one that is not signed by the authority is wrong input.</summary>
    public static List<AuditHead> ReadHeads(IEnumerable<string> paths, X509Certificate2? authority)
    {
        var heads = new List<AuditHead>();
        foreach (var path in paths)
        {
            using var text = Lines.Files.OpenText(path, Terminal.OfProcess());
            if (!AuditHead.TryReadSigned(text.ReadToEnd().TrimEnd('\n'), authority, out var head, out var problem))
            {
                throw new UsageException($"{path}: {problem}");
            }

            heads.Add(head);
        }

        return heads;
    }
}
