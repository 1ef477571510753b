using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;

namespace Customs.Inspection.Service.Networks;

/// <summary>What a dossier and its screening tell of somebody, under each of his keys: findings of cases, denials, confirmed listings.</summary>
internal static class KnownParties
{
    /// <summary>The rows. One without a summary takes back what was known: the case was refuted.</summary>
    public static IReadOnlyList<KnownRow> Of(AssessmentTask task, IReadOnlyList<KeptKey> keys, V1.Assessment assessment)
    {
        var context = task.Dossier.Context;
        return
        [
            .. context.Findings.SelectMany(f => Rows(
                task, KnownKind.Finding, f.Id, f.Party, f.Date, f.Status == FindingStatus.Refuted ? "" : $"known from case {f.Id}: {f.Summary}", Own(f.Party, keys).Concat(KeysOf(f)))),
            .. context.Denials.Where(d => d.Similarity != DenialSimilarity.None).SelectMany(d => Rows(
                task, KnownKind.Denial, d.Id, d.Party, d.Date, $"denied a licence ({d.Id})", Own(d.Party, keys).Append(NameKey(d.Party)))),
            .. Listings(task, keys, assessment),
        ];
    }

    private static IEnumerable<KnownRow> Listings(AssessmentTask task, IReadOnlyList<KeptKey> keys, V1.Assessment assessment)
    {
        if (!assessment.Screenings.Any(s => s.Matches.Count > 0))
        {
            yield break;
        }

        var subjects = Screening.ScreeningSubjects.Of(task.Dossier);
        var checks = PartyMatches.ByParty(subjects, assessment.Screenings.ToDictionary(s => s.Id, StringComparer.Ordinal));
        foreach (var party in task.Dossier.Declaration.Parties)
        {
            var match = (checks.GetValueOrDefault(party.Ref) as PartyCheck.Answered)?.Matches.FirstOrDefault(m => m is { Certainty: MatchCertainty.Confirmed, Subject: MatchSubject.Self });
            if (match is null)
            {
                continue;
            }

            foreach (var row in Rows(task, KnownKind.Listing, match.Designation, party.Name, FactsBuilding.DayOf(task.Dossier), $"listed as {match.ListedName} ({match.List})", Own(party.Name, keys)))
            {
                yield return row;
            }
        }
    }

    // A party of this consignment is known by all that it bears here.
    private static IEnumerable<NetworkKey> Own(string party, IReadOnlyList<KeptKey> keys) => keys.Where(k => Naming.Names.Same(k.Held.Holder, party)).Select(k => k.Network);

    private static IEnumerable<NetworkKey> KeysOf(Finding finding)
    {
        yield return NameKey(finding.Party);
        if (finding.Phone is { } phone)
        {
            yield return NetworkKey.Of(new HeldKey(new HistoryKey(HistoryKeyKind.Phone, HistoryKeys.Phone(phone)), finding.Party, "", ""));
        }
    }

    private static NetworkKey NameKey(string name) => NetworkKey.Of(new HeldKey(new HistoryKey(HistoryKeyKind.OtherParty, HistoryKeys.Name(name)), name, "", ""));

    private static IEnumerable<KnownRow> Rows(AssessmentTask task, KnownKind kind, string reference, string party, DateOnly day, string summary, IEnumerable<NetworkKey> keys) =>
        keys.Where(k => k.CanJoin && k.Text.Length <= NetworkModel.TextLength).DistinctBy(k => k.Text, StringComparer.Ordinal).Select(k => new KnownRow
        {
            Scope = task.Scope,
            Text = k.Text,
            Reference = Cut(reference, 200),
            Kind = (int)kind,
            Party = Cut(party, 200),
            Day = day.DayNumber,
            Summary = Cut(summary, NetworkModel.SummaryLength),
            ToldBy = task.Declaration,
        });

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
