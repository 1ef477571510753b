using Google.Protobuf;

namespace Customs.Tool.Lines;

/// <summary>Sends a file in pieces.</summary>
internal static class Upload
{
    /// <summary>Reads a file to its end; an empty file is one empty piece, so that the service can refuse it by name.</summary>
    public static async Task SendAsync(string path, int pieceBytes, Func<string, ByteString, Task> send, CancellationToken ct)
    {
        await using var file = Files.OpenBytes(path);
        var buffer = new byte[pieceBytes];
        var sent = false;
        for (int read; (read = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0 || !sent;)
        {
            await send(Path.GetFileName(path), ByteString.CopyFrom(buffer.AsSpan(0, read)));
            sent = true;
        }
    }
}
