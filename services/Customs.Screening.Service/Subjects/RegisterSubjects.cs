using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>Keeps the parties of past declarations, for later editions to be matched against. May be told the same again.</summary>
internal sealed class RegisterSubjects(Store<ScreeningDb> store)
{
    private const int MostSubjects = 500;

    /// <summary>Runs it.</summary>
    public async Task<V1.RegisterSubjectsResponse> RunAsync(V1.RegisterSubjectsRequest request, string actor, CancellationToken ct)
    {
        if (request.Subjects.Count > MostSubjects)
        {
            throw Rpc.InvalidArgument("subjects", $"has {request.Subjects.Count} entries; at most {MostSubjects} are taken in one call");
        }

        return await store.ActAsync(actor, (act, inner) => KeepAsync(act, request, inner), ct);
    }

    private static async Task<V1.RegisterSubjectsResponse> KeepAsync(Act<ScreeningDb> act, V1.RegisterSubjectsRequest request, CancellationToken ct)
    {
        // The last of several with one name counts, as if they had come one after the other.
        var subjects = request.Subjects.GroupBy(s => s.Name, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        var names = subjects.ConvertAll(s => s.Name);
        var known = await act.Db.Subjects.Where(s => names.Contains(s.Name)).ToDictionaryAsync(s => s.Name, ct);
        var number = await act.NextNumberAsync("subjects", ct);
        foreach (var subject in subjects)
        {
            if (known.TryGetValue(subject.Name, out var row))
            {
                row.Party = subject.Party.ToByteArray();
                row.Sequence = number;
            }
            else
            {
                act.Db.Subjects.Add(new SubjectRow { Name = subject.Name, Sequence = number, Party = subject.Party.ToByteArray() });
            }
        }

        await act.Db.SaveChangesAsync(ct);

        // Counted as they come: to count the table at each call would cost more the more there are.
        return new V1.RegisterSubjectsResponse { SubjectCount = await act.TakeNumbersAsync("subject-count", subjects.Count - known.Count, ct) };
    }
}
