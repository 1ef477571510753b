using System.Globalization;
using System.Security.Cryptography;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>The bytes of evidence in the store, and the links of its chain of custody. Whenever custody changes or the bytes go out they are hashed again.</summary>
internal static class Keeping
{
    /// <summary>Reason of the error when stored bytes are no longer those that came in.</summary>
    public const string EvidenceChanged = "EVIDENCE_CHANGED";

    /// <summary>Reason of the error when the bytes were erased at the end of their time of keeping.</summary>
    public const string EvidenceErased = "EVIDENCE_ERASED";

    /// <summary>Bytes of a piece.</summary>
    public const int PieceBytes = 1 << 20;

    /// <summary>The file in an act, when the caller may see its case.</summary>
    public static async Task<EvidenceRow> FindAsync(ReferralDb db, Caller caller, string name, CancellationToken ct)
    {
        var row = await db.Evidence.SingleOrDefaultAsync(e => e.Name == name, ct) ?? throw Rpc.NotFound(name);
        EvidenceScope.Check(caller, CaseRows.Read(await db.Cases.AsNoTracking().SingleAsync(c => c.Name == row.Case, ct)), name);
        return row;
    }

    /// <summary>Adds a link to the chain of custody, with the hash that the stored bytes have now.</summary>
    /// <exception cref="Grpc.Core.RpcException">The bytes have changed or were erased; nothing is added.</exception>
    public static async Task<CustodyRow> LinkAsync(Act<ReferralDb> act, EvidenceRow evidence, CustodyAct custody, string to, string words, CancellationToken ct)
    {
        if (evidence.Erased)
        {
            throw Rpc.FailedPrecondition(EvidenceErased, $"the bytes of {evidence.Name} were erased when their time of keeping ended", ("name", evidence.Name));
        }

        var hash = await HashAsync(act.Db, evidence.Name, ct);
        if (!hash.AsSpan().SequenceEqual(evidence.Sha256))
        {
            throw Rpc.FailedPrecondition(
                EvidenceChanged, $"the bytes of {evidence.Name} in the store are not those that came in", ("name", evidence.Name), ("taken_in", Convert.ToHexStringLower(evidence.Sha256)), ("now", Convert.ToHexStringLower(hash)));
        }

        return await WriteAsync(act, evidence, custody, to, words, hash, ct);
    }

    /// <summary>Writes a link without looking at the bytes: for those that just came in, or just went.</summary>
    public static async Task<CustodyRow> WriteAsync(Act<ReferralDb> act, EvidenceRow evidence, CustodyAct custody, string to, string words, byte[] hash, CancellationToken ct)
    {
        var last = await act.Db.Custody.Where(c => c.Evidence == evidence.Name).MaxAsync(c => (int?)c.Number, ct) ?? 0;
        var link = new CustodyRow
        {
            Evidence = evidence.Name,
            Number = last + 1,
            Act = EvidenceWire.NameOf(custody),
            From = act.Actor,
            To = to,
            Time = act.Time,
            Sha256 = hash,
            Words = words,
        };
        act.Db.Custody.Add(link);
        act.Audit(
            evidence.Name,
            EvidenceWire.AuditNameOf(custody),
            ("number", link.Number.ToString(CultureInfo.InvariantCulture)),
            ("sha256", Convert.ToHexStringLower(hash)),
            ("size", evidence.Size.ToString(CultureInfo.InvariantCulture)),
            ("type", evidence.MediaType));
        return link;
    }

    /// <summary>The bytes of a file, piece by piece.</summary>
    public static async IAsyncEnumerable<byte[]> PiecesAsync(ReferralDb db, string name, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var number = 0; ; number++)
        {
            var piece = await PieceAsync(db, name, number, ct);
            if (piece is null)
            {
                yield break;
            }

            yield return piece;
        }
    }

    /// <summary>One piece of a file; null behind the last.</summary>
    public static Task<byte[]?> PieceAsync(ReferralDb db, string name, int number, CancellationToken ct) =>
        db.EvidenceParts.AsNoTracking().Where(p => p.Evidence == name && p.Number == number).Select(p => p.Content).SingleOrDefaultAsync(ct);

    private static async Task<byte[]> HashAsync(ReferralDb db, string name, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var piece in PiecesAsync(db, name, ct))
        {
            hash.AppendData(piece);
        }

        return hash.GetHashAndReset();
    }
}
