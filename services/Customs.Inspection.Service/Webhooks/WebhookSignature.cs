using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>
/// Signs an event: <c>t={unix seconds},kid={key id},v1={hex}</c>, where the hex is HMAC-SHA256 with the shared secret over <c>{t}.{body}</c>. The time is signed too, so that a receiver can refuse
/// what was caught and sent again.
/// </summary>
public static class WebhookSignature
{
    /// <summary>Header that carries it.</summary>
    public const string Header = "Customs-Signature";

    /// <summary>Makes the value of the header.</summary>
    public static string Of(string keyId, byte[] secret, DateTimeOffset time, ReadOnlySpan<byte> body)
    {
        var seconds = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(Encoding.ASCII.GetBytes(seconds + "."));
        hash.AppendData(body);
        return $"t={seconds},kid={keyId},v1={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
