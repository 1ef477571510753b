using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Customs.Referral.Service;

/// <summary>Takes a file into a case: the bytes with their hash, the first link of its custody, the event of the case, in one transaction.</summary>
internal sealed class AddEvidence(Store<ReferralDb> store, SuiteSettings settings, IOptions<ReferralOptions> options)
{
    private const int MostNameSigns = 200;
    private const int MostWordSigns = 2_000;
    private const int MostSubjectSigns = 100;

    /// <summary>Runs it. The same request id gets the first answer again.</summary>
    public async Task<V1.Evidence> RunAsync(IAsyncStreamReader<V1.AddEvidenceRequest> stream, ServerCallContext context)
    {
        var ct = context.CancellationToken;

        // 1. What is said of the file, before any byte of it is taken.
        if (!await stream.MoveNext(ct) || stream.Current.Particulars is not { } particulars)
        {
            throw Rpc.InvalidArgument("particulars", "have to come before the bytes");
        }

        Check(particulars);
        var caller = Caller.From(context);
        EvidenceScope.Check(caller, await store.ReadAsync(async (db, inner) => CaseRows.Read(await db.Cases.SingleOrDefaultAsync(c => c.Name == particulars.Case, inner) ?? throw Rpc.NotFound(particulars.Case)), ct), particulars.Case);

        // 2. The bytes, outside of any transaction: a slow sender holds nobody up.
        await using var intake = await Intake.ReadAsync(Path.Combine(settings.Data, "uploads"), particulars, stream, options.Value.EvidenceMegabytes * 1_048_576L, ct);

        // 3. All of it, or nothing. The request id stands for the particulars, and the hash in them for the bytes.
        return await store.ActAsync<V1.Evidence>(ActRequest.From(particulars.RequestId, particulars, context), (act, inner) => KeepAsync(act, caller, particulars, intake, inner), ct);
    }

    private async Task<V1.Evidence> KeepAsync(Act<ReferralDb> act, Caller caller, V1.EvidenceParticulars particulars, Intake intake, CancellationToken ct)
    {
        var caseRow = await CaseRows.FindAsync(act, particulars.Case, ct);
        var @case = CaseRows.Read(caseRow);
        EvidenceScope.Check(caller, @case, particulars.Case);
        var before = await act.Db.Evidence.Where(e => e.Case == particulars.Case).Select(e => new { e.Number, e.Size }).ToListAsync(ct);
        if (before.Sum(e => e.Size) + intake.Size > options.Value.CaseMegabytes * 1_048_576L)
        {
            throw Rpc.InvalidArgument("content", $"is more than the {options.Value.CaseMegabytes} MB that a case may have");
        }

        var number = before.Select(e => e.Number).DefaultIfEmpty(0).Max() + 1;
        var row = new EvidenceRow
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{particulars.Case}/evidence/{number}"),
            Case = particulars.Case,
            Number = number,
            Kind = (int)particulars.Kind,
            FileName = particulars.FileName,
            MediaType = particulars.MediaType,
            Size = intake.Size,
            Sha256 = particulars.Sha256.ToByteArray(),
            Words = particulars.Words,
            Subject = particulars.Subject,
        };
        CaseRows.Change(act, caseRow, CaseActs.Done(particulars.Case, @case.TakeIn(caller.Subject, row.Name, row.MediaType, row.Size, act.Time)));
        act.Db.Evidence.Add(row);
        var piece = 0;
        await foreach (var content in intake.PiecesAsync(ct))
        {
            act.Db.EvidenceParts.Add(new EvidencePartRow { Evidence = row.Name, Number = piece++, Content = content });
        }

        return EvidenceWire.ToWire(row, [await Keeping.WriteAsync(act, row, CustodyAct.TakenIn, caller.Subject, words: "", row.Sha256, ct)]);
    }

    private static void Check(V1.EvidenceParticulars particulars)
    {
        var violations = RequiredFields.Violations(particulars).Select(v => v with { Field = "particulars." + v.Field }).ToList();
        Limit("file_name", particulars.FileName, MostNameSigns);
        Limit("words", particulars.Words, MostWordSigns);
        Limit("subject", particulars.Subject, MostSubjectSigns);
        if (particulars.Sha256.Length is not (0 or 32))
        {
            violations.Add(new FieldViolation("particulars.sha256", "has to have 32 bytes"));
        }

        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        void Limit(string field, string text, int most)
        {
            if (text.Length > most || text.Any(char.IsControl))
            {
                violations.Add(new FieldViolation("particulars." + field, $"has to have at most {most} signs and no control characters"));
            }
        }
    }
}
