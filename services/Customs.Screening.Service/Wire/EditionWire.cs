using System.Globalization;
using Customs.Common.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Screening.Service;

/// <summary>Editions on the wire.</summary>
internal static class EditionWire
{
    /// <summary>Problems that an answer carries; a file can have more than anybody reads, and the count is told.</summary>
    private const int ProblemsShown = 500;

    /// <summary>List and day, as answers quote them.</summary>
    public static EditionRef Ref(EditionKey edition) => new() { List = edition.List, Edition = edition.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    /// <summary>The wire form.</summary>
    public static V1.Edition ToWire(EditionRow row, bool superseded)
    {
        var wire = new V1.Edition
        {
            Name = row.Name,
            EditionDate = Dates.ToWire(row.Date),
            Source = row.Source,
            State = row.IsRejected ? V1.Edition.Types.State.Rejected : superseded ? V1.Edition.Types.State.Superseded : V1.Edition.Types.State.Active,
            Reason = row.Reason,
            DesignationCount = row.DesignationCount,
            NameCount = row.NameCount,
            AddedCount = row.AddedCount,
            ChangedCount = row.ChangedCount,
            RemovedCount = row.RemovedCount,
            LoadTime = row.LoadTime.ToTimestamp(),
            ContentHash = ByteString.CopyFrom(row.ContentHash),
        };
        wire.Problems.AddRange(V1.Edition.Parser.ParseFrom(row.Problems).Problems);
        return wire;
    }

    /// <summary>The problems of an import as the store keeps them.</summary>
    public static byte[] Problems(IReadOnlyList<ReadProblem> problems)
    {
        var holder = new V1.Edition();
        holder.Problems.AddRange(problems.Take(ProblemsShown).Select(p => new V1.ImportProblem { Row = p.Row, Field = p.Field, Problem = p.Problem }));
        if (problems.Count > ProblemsShown)
        {
            holder.Problems.Add(new V1.ImportProblem { Problem = string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - ProblemsShown} more") });
        }

        return holder.ToByteArray();
    }
}
