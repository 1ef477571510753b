using Customs.ServiceDefaults;

namespace Customs.Classification.Service;

/// <summary>Lists what differs between two editions of a control list, paragraph by paragraph.</summary>
internal sealed class DiffControlListEditions(ControlLists lists)
{
    /// <summary>Runs it.</summary>
    public V1.DiffControlListEditionsResponse Run(V1.DiffControlListEditionsRequest request)
    {
        var (from, to) = (Find(request.From), Find(request.To));
        if (from.List != to.List)
        {
            throw Rpc.InvalidArgument("to", $"is an edition of {to.List}, from is one of {from.List}");
        }

        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var page = EditionDiff.Compare(ControlContent.Read(from), ControlContent.Read(to))
            .Where(c => after is null || string.CompareOrdinal(c.Code, after) > 0).Take(size + 1).ToList();
        var response = new V1.DiffControlListEditionsResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Code) : "" };
        response.Changes.AddRange(page.Take(size).Select(ToWire));
        return response;
    }

    private ControlEditionRow Find(string name) => lists.Now.Editions.FirstOrDefault(e => e.Name == name && !e.IsRejected) ?? throw Rpc.NotFound(name);

    private static V1.EntryChange ToWire(EntryChange change)
    {
        var wire = new V1.EntryChange
        {
            Code = change.Code,
            Kind = change.Before is null ? V1.EntryChange.Types.Kind.Added : change.After is null ? V1.EntryChange.Types.Kind.Removed : V1.EntryChange.Types.Kind.Changed,
        };
        wire.Paragraphs.AddRange(change.Paragraphs.Select(p => new V1.EntryChange.Types.ParagraphChange { Path = p.Path, Before = p.Before, After = p.After }));
        return wire;
    }
}
