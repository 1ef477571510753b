using System.Buffers.Text;
using System.Security.Cryptography;
using Google.Protobuf;

namespace Customs.ServiceDefaults;

/// <summary>Makes keys of look-ups: <c>{service}:{form}:{basis}:{hash of the question}</c>. No name or address of a party stands in a key.</summary>
public static class LookupKey
{
    /// <summary>The key of a question.</summary>
    /// <param name="service">Who answers: <c>screening</c>.</param>
    /// <param name="form">Version of the form of the stored answer: <c>v1</c>. A changed form is a new version.</param>
    /// <param name="basis">What the answer rests on: matcher version, editions, as-of day.</param>
    /// <param name="question">The normalised question as a message.</param>
    public static string For(string service, string form, string basis, IMessage question) =>
        $"{service}:{form}:{basis}:{Base64Url.EncodeToString(SHA256.HashData(Deterministic.Bytes(question)))}";
}
