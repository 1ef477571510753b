using System.Security.Cryptography;
using System.Text;
using Customs.Primitives;
using Customs.Primitives.Calendars;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Asks another authority: keeps the round and the document that leaves, in one transaction.</summary>
internal sealed class OpenRound(Store<ReferralDb> store)
{
    private const int MostQuestion = 4_000;

    /// <summary>Runs it.</summary>
    public Task<V1.Case> RunAsync(V1.OpenRoundRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var authority = ReadOrRefuse(request);
        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                // 1. The case as the officer saw it.
                var row = await CaseRows.FindAsync(act, request.Name, ct);
                var before = CaseRows.Read(row);
                Scope.Check(caller, before);
                CaseActs.CheckEtag(before, request.Etag);
                var doer = await Delegations.DoerAsync(act.Db, caller, act.Time, ct);

                // 2. The round; the deadline counts the working days of the desk's state.
                var desk = (await DeskBooks.ReadAsync(act.Db, ct)).Table.Find(before.Desk);
                var calendar = desk is not null && WorkingCalendar.Knows(desk.Jurisdiction) ? new WorkingCalendar(desk.Jurisdiction) : WorkingCalendar.Germany;
                RoundSubject[] subjects = [.. request.Subjects.Select(s => new RoundSubject(s.Declaration, s.Indicator))];
                var done = CaseActs.Done(
                    request.Name, before.OpenRound(doer.For(before), authority, request.Country, request.Question.Trim(), subjects, request.WorkingDays, calendar, act.Time));

                // 3. The document, of what the authority needs to know and nothing else.
                var facts = await FactsAsync(act.Db, before, ct);
                if (RequestDocument.WhyItTellsTooMuch(request.Question, authority, facts) is { } why)
                {
                    throw Rpc.InvalidArgument("question", why);
                }

                var round = done.Case.Rounds[^1];
                var document = RequestDocument.Make(done.Case, round, authority, desk?.Title ?? before.Desk, facts);
                var text = Encoding.UTF8.GetBytes(document.ToText());
                act.Db.RoundDocuments.Add(new RoundDocumentRow { Case = row.Name, Round = round.Number, Text = text, Html = Encoding.UTF8.GetBytes(document.ToHtml()) });

                // 4. The case, with the hash of what leaves.
                var after = done with { Case = done.Case with { Rounds = [.. done.Case.Rounds.SkipLast(1), round with { DocumentSha256 = Convert.ToHexStringLower(SHA256.HashData(text)) }] } };
                CaseRows.Change(act, row, after, ("authority", authority.Code), ("document_sha256", after.Case.Rounds[^1].DocumentSha256));
                return CaseAnswer.To(after.Case, doer, act.Time);
            },
            context.CancellationToken);
    }

    private static Authority ReadOrRefuse(V1.OpenRoundRequest request)
    {
        var violations = new List<FieldViolation>();
        var authority = Authority.Find(request.Authority);
        if (authority is null)
        {
            violations.Add(new FieldViolation("authority", $"is none of {string.Join(", ", Authority.All.Select(a => a.Code))}"));
        }

        if (request.Country.Length > 0 && !CountryCode.TryParse(request.Country, out _))
        {
            violations.Add(new FieldViolation("country", "is not a country of two capital letters"));
        }

        if (request.Question.Length > MostQuestion)
        {
            violations.Add(new FieldViolation("question", $"is longer than {MostQuestion} characters"));
        }

        return violations.Count == 0 && authority is not null ? authority : throw Rpc.InvalidArgument(violations);
    }

    // A declaration that can not be read would make a request that looks whole and is not.
    private static async Task<List<StatedFact>> FactsAsync(ReferralDb db, Case @case, CancellationToken ct)
    {
        var frozen = await db.Frozen.AsNoTracking().Where(f => f.Case == @case.Name).ToDictionaryAsync(f => f.Hold, f => f.Content, ct);
        var facts = new List<StatedFact>();
        foreach (var subject in @case.Subjects)
        {
            facts.AddRange((frozen.TryGetValue(subject.Hold, out var content) ? FrozenFacts.Of(subject, content) : null) ?? throw Rpc.WrongState(@case.Name, $"the declaration of {subject.Hold} can not be read"));
        }

        return [.. facts, .. @case.Indications.Select(StatedFact.Of)];
    }
}
