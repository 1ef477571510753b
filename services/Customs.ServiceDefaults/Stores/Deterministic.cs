using Google.Protobuf;

namespace Customs.ServiceDefaults;

/// <summary>Writes messages so that equal ones give equal bytes: the entries of maps in order of their keys.</summary>
public static class Deterministic
{
    /// <summary>The bytes of a message, for hashes and cache keys.</summary>
    public static byte[] Bytes(IMessage message)
    {
        var bytes = new byte[message.CalculateSize()];
        using var output = new CodedOutputStream(bytes) { Deterministic = true };
        message.WriteTo(output);
        output.Flush();
        return bytes;
    }
}
