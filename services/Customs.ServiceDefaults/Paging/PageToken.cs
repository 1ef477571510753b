using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;

namespace Customs.ServiceDefaults;

/// <summary>Paging as all List methods do it: <c>page_size</c> 50 by default and 500 at most, an opaque <c>page_token</c> that is bound to the other arguments and grants nothing.</summary>
public static class PageToken
{
    /// <summary>Size of a page when none is asked for.</summary>
    public const int DefaultSize = 50;

    /// <summary>Largest page; a larger wish gets this.</summary>
    public const int MostSize = 500;

    private const int HashBytes = 12;

    /// <summary>The size of the page.</summary>
    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT when the wish is negative.</exception>
    public static int Size(int wish) => wish switch
    {
        < 0 => throw Rpc.InvalidArgument("page_size", "must not be negative"),
        0 => DefaultSize,
        _ => Math.Min(wish, MostSize),
    };

    /// <summary>Writes the token of the next page.</summary>
    /// <param name="request">The List request; its own page_size and page_token do not count.</param>
    /// <param name="cursor">Where the next page starts, in the service's own words.</param>
    public static string Write(IMessage request, string cursor) => Base64Url.EncodeToString([.. Bind(request), .. Encoding.UTF8.GetBytes(cursor)]);

    /// <summary>Reads the request's token; null on the first page.</summary>
    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT when it belongs to other arguments or is no token.</exception>
    public static string? Read(IMessage request, string token)
    {
        if (token.Length == 0)
        {
            return null;
        }

        var bytes = Base64Url.IsValid(token) ? Base64Url.DecodeFromChars(token) : [];
        return bytes.Length >= HashBytes && bytes.AsSpan(0, HashBytes).SequenceEqual(Bind(request))
            ? Encoding.UTF8.GetString(bytes.AsSpan(HashBytes))
            : throw Rpc.InvalidArgument("page_token", "belongs to other arguments; keep them as they were, or leave it empty for the first page");
    }

    private static byte[] Bind(IMessage request)
    {
        var arguments = request.Descriptor.Parser.ParseFrom(request.ToByteString());
        foreach (var field in request.Descriptor.Fields.InFieldNumberOrder().Where(f => f.Name is "page_size" or "page_token"))
        {
            field.Accessor.Clear(arguments);
        }

        return SHA256.HashData([.. Encoding.UTF8.GetBytes(request.Descriptor.FullName), .. Deterministic.Bytes(arguments)])[..HashBytes];
    }
}
