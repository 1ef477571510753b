using System.Globalization;
using System.Text;
using Customs.Proof;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Makes the package of a case: report, case, frozen declarations, evidence and audit trail in one signed zip.</summary>
internal sealed class ExportCase(Store<ReferralDb> store, IEnumerable<IAuditTrail> trails, IdentityFolder identity, Leaf leaf, SuiteSettings settings, TimeProvider time)
{
    private static readonly JsonFormatter Json = new(JsonFormatter.Settings.Default.WithIndentation().WithPreserveProtoFieldNames(true));

    /// <summary>Runs it.</summary>
    public async Task RunAsync(V1.ExportCaseRequest request, IServerStreamWriter<V1.ExportCaseResponse> responses, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var caller = Caller.From(context);

        // 1. That it goes out stands in the chain of custody of every file first, with the hash of the bytes as they are.
        await store.ActAsync(caller.Subject, (act, inner) => NoteAsync(act, caller, request.Name, inner), ct);

        // 2. The zip, in a file that goes with its handle.
        var folder = Path.Combine(settings.Data, "exports");
        SecretFile.MakeFolder(folder);
        await using var file = new FileStream(
            Path.Combine(folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var manifest = await WriteAsync(file, request.Name, caller.Subject, ct);

        // 3. What was given away stands in the trail before the first byte goes out.
        await store.ActAsync(
            caller.Subject,
            (act, _) =>
            {
                act.Audit(request.Name, "CasePackageExported", ("manifest", Convert.ToHexStringLower(manifest)), ("size", file.Length.ToString(CultureInfo.InvariantCulture)));
                return Task.FromResult(true);
            },
            ct);
        file.Position = 0;
        var bytes = new byte[1 << 20];
        int read;
        while ((read = await file.ReadAsync(bytes, ct)) > 0)
        {
            await responses.WriteAsync(new V1.ExportCaseResponse { Content = ByteString.CopyFrom(bytes, 0, read) }, ct);
        }
    }

    private static async Task<bool> NoteAsync(Act<ReferralDb> act, Caller caller, string name, CancellationToken ct)
    {
        var @case = CaseRows.Read(await CaseRows.FindAsync(act, name, ct));
        Scope.Check(caller, @case);
        string[] names = [name, .. @case.MergedFrom];
        foreach (var evidence in await act.Db.Evidence.Where(e => names.Contains(e.Case) && !e.Erased).OrderBy(e => e.Name).ToListAsync(ct))
        {
            await Keeping.LinkAsync(act, evidence, CustodyAct.Exported, to: "", "case package", ct);
        }

        return true;
    }

    private async Task<byte[]> WriteAsync(FileStream file, string name, string maker, CancellationToken ct)
    {
        var made = StoreDb.Micros(time.GetUtcNow());
        var (@case, frozen, evidence, entered) = await store.ReadAsync((db, inner) => ReadAsync(db, name, inner), ct);
        using var package = new CasePackageWriter(file, made);
        var declarations = @case.Subjects.Select((s, i) => (Number: i + 1, Bytes: frozen.GetValueOrDefault(s.Hold, []))).ToList();
        var legible = declarations.ConvertAll(d => (Path: $"declarations/{d.Number}.pb", Declaration: Profiles.Read(ByteString.CopyFrom(d.Bytes))));
        Add(package, "report.html", CaseReport.Write(@case, legible, evidence, made, maker));
        Add(package, "case.json", Json.Format(@case));
        foreach (var (number, bytes) in declarations)
        {
            // Erased ones are empty, and no longer what came in.
            package.Add($"declarations/{number}.pb", [bytes], bytes.Length > 0 ? entered.GetValueOrDefault(@case.Subjects[number - 1].Hold, "") : "");
            if (legible[number - 1].Declaration is { } declaration)
            {
                Add(package, $"declarations/{number}.json", Json.Format(declaration));
            }
        }

        Add(package, "evidence.json", Json.Format(Listed(evidence)));
        await AddEvidenceAsync(package, name, evidence, ct);
        Add(package, "authority.pem", await File.ReadAllTextAsync(Path.Combine(identity.Path, "ca.pem"), ct));
        await AddAuditAsync(package, [name, .. @case.MergedFrom, .. entered.Values, .. evidence.Select(e => e.Name)], ct);
        return package.Finish(name, maker, new ProofSigner(leaf.Current));
    }

    private async Task AddEvidenceAsync(CasePackageWriter package, string name, IReadOnlyList<V1.Evidence> evidence, CancellationToken ct)
    {
        foreach (var one in evidence.Where(e => !e.Erased))
        {
            var pieces = await store.ReadAsync(
                async (db, inner) =>
                {
                    var all = new List<ReadOnlyMemory<byte>>();
                    await foreach (var piece in Keeping.PiecesAsync(db, one.Name, inner))
                    {
                        all.Add(piece);
                    }

                    return all;
                },
                ct);
            // 3 of the case itself, 2026-000007-3 of one that was merged into it.
            var number = one.Name[(one.Name.LastIndexOf('/') + 1)..];
            var own = one.Name.StartsWith(name + "/", StringComparison.Ordinal);
            package.Add($"evidence/{(own ? number : $"{one.Name.Split('/')[1]}-{number}")}.{ExtensionOf(one.MediaType)}", pieces, one.Name);
        }
    }

    private async Task AddAuditAsync(CasePackageWriter package, IReadOnlyCollection<string> resources, CancellationToken ct)
    {
        var pieces = new List<ReadOnlyMemory<byte>>();
        await foreach (var piece in trails.Single(t => t.Service == "referral").ReadAsync(resources, ct))
        {
            pieces.Add(piece);
        }

        package.Add(PackageFile.Audit, pieces);
    }

    private static async Task<(V1.Case Case, Dictionary<string, byte[]> Frozen, IReadOnlyList<V1.Evidence> Evidence, Dictionary<string, string> Entered)> ReadAsync(ReferralDb db, string name, CancellationToken ct)
    {
        var row = await db.Cases.SingleOrDefaultAsync(c => c.Name == name, ct) ?? throw Rpc.NotFound(name);
        var @case = V1.Case.Parser.ParseFrom(row.Content);
        string[] cases = [name, .. @case.MergedFrom];
        var evidence = await db.Evidence.Where(e => cases.Contains(e.Case)).OrderBy(e => e.Name).ToListAsync(ct);
        var names = evidence.ConvertAll(e => e.Name);
        var custody = await db.Custody.Where(c => names.Contains(c.Evidence)).ToListAsync(ct);
        return (
            @case,
            await db.Frozen.Where(f => f.Case == name).ToDictionaryAsync(f => f.Hold, f => f.Content, ct),
            evidence.ConvertAll(e => EvidenceWire.ToWire(e, custody.Where(c => c.Evidence == e.Name))),
            await EnteredAsync(db, cases, ct));
    }

    // Names under which the trail has the frozen declarations, by hold: those of a merged case keep theirs.
    private static async Task<Dictionary<string, string>> EnteredAsync(ReferralDb db, IReadOnlyList<string> cases, CancellationToken ct)
    {
        var entered = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var prefix in cases.Select(c => c + "/declarations/"))
        {
            var rows = await db.Audit.Where(a => a.Resource.StartsWith(prefix) && a.Act == "DeclarationFrozen").ToListAsync(ct);
            foreach (var row in rows)
            {
                entered.TryAdd(AuditChain.ToMessage(row).Details["hold"], row.Resource);
            }
        }

        return entered;
    }

    private static V1.ListEvidenceResponse Listed(IEnumerable<V1.Evidence> evidence)
    {
        var listed = new V1.ListEvidenceResponse();
        listed.Evidence.AddRange(evidence);
        return listed;
    }

    private static void Add(CasePackageWriter package, string path, string text) => package.Add(path, [Encoding.UTF8.GetBytes(text)]);

    private static string ExtensionOf(string mediaType) => mediaType switch
    {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/tiff" => "tif",
        "image/webp" => "webp",
        "text/plain" => "txt",
        _ => "bin",
    };
}
