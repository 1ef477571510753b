using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Lists the authorities that can be asked, with what each needs to know.</summary>
internal static class ListAuthorities
{
    /// <summary>Runs it.</summary>
    public static Task<V1.ListAuthoritiesResponse> RunAsync(V1.ListAuthoritiesRequest request, ServerCallContext context)
    {
        Caller.From(context);
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var page = Authority.All.OrderBy(a => a.Code, StringComparer.Ordinal).Where(a => after is null || string.CompareOrdinal(a.Code, after) > 0).Take(size + 1).ToList();
        return Task.FromResult(new V1.ListAuthoritiesResponse
        {
            Authorities = { page.Take(size).Select(RoundWire.ToWire) },
            NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Code) : "",
        });
    }
}
