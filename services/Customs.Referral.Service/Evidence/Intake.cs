using System.Security.Cryptography;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Bytes of a file on their way in: kept in a file of their own that goes with the handle, hashed as they come, and never more than the limit.</summary>
internal sealed class Intake : IAsyncDisposable
{
    private readonly FileStream file;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private Intake(FileStream file) => this.file = file;

    /// <summary>Bytes that have come.</summary>
    public long Size => file.Length;

    /// <summary>Reads the rest of the stream.</summary>
    /// <param name="folder">Folder for the bytes.</param>
    /// <param name="particulars">What was said of them.</param>
    /// <param name="stream">Pieces.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="RpcException">INVALID_ARGUMENT with everything that is wrong of type, size and hash.</exception>
    public static async Task<Intake> ReadAsync(string folder, V1.EvidenceParticulars particulars, IAsyncStreamReader<V1.AddEvidenceRequest> stream, long most, CancellationToken ct)
    {
        SecretFile.MakeFolder(folder);
        var intake = new Intake(new FileStream(
            Path.Combine(folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous));
        try
        {
            while (await stream.MoveNext(ct))
            {
                var content = stream.Current.Content;
                if (stream.Current.PartCase != V1.AddEvidenceRequest.PartOneofCase.Content)
                {
                    throw Rpc.InvalidArgument("particulars", "come once, before the bytes");
                }

                if (intake.Size + content.Length > most)
                {
                    throw Rpc.InvalidArgument("content", $"is longer than {most} bytes");
                }

                intake.hash.AppendData(content.Span);
                await intake.file.WriteAsync(content.Memory, ct);
            }

            await intake.CheckAsync(particulars, ct);
            return intake;
        }
        catch
        {
            await intake.DisposeAsync();
            throw;
        }
    }

    /// <summary>The bytes in the pieces that the store keeps.</summary>
    public async IAsyncEnumerable<byte[]> PiecesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        file.Position = 0;
        while (file.Position < file.Length)
        {
            var piece = new byte[Math.Min(Keeping.PieceBytes, file.Length - file.Position)];
            await file.ReadExactlyAsync(piece, ct);
            yield return piece;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        hash.Dispose();
        await file.DisposeAsync();
    }

    private async Task CheckAsync(V1.EvidenceParticulars particulars, CancellationToken ct)
    {
        var violations = new List<FieldViolation>();
        var head = new byte[Math.Min(MediaType.HeadLength, file.Length)];
        file.Position = 0;
        await file.ReadExactlyAsync(head, ct);
        if (file.Length == 0)
        {
            violations.Add(new FieldViolation("content", "is empty"));
        }
        else if (MediaType.Refusal(particulars.MediaType, head) is { } why)
        {
            violations.Add(new FieldViolation("particulars.media_type", why));
        }

        if (!hash.GetCurrentHash().AsSpan().SequenceEqual(particulars.Sha256.Span))
        {
            violations.Add(new FieldViolation("particulars.sha256", "is not the SHA-256 of the bytes that came"));
        }

        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }
    }
}
