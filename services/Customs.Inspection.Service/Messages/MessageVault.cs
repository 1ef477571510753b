using System.Security.Cryptography;
using System.Text;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service.Messages;

/// <summary>
/// Keeps messages unreadable at rest: AES-256-GCM under <c>messages.key</c> of the identity folder, bound to the name of the message. A store without the key folder gives nothing of them away.
/// </summary>
public sealed class MessageVault
{
    private const string KeyFile = "messages.key";
    private const byte Version = 1;
    private const int KeyBytes = 32;
    private const int MarkBytes = 4;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int NonceAt = 1 + MarkBytes;
    private const int TagAt = NonceAt + NonceBytes;
    private const int BodyAt = TagAt + TagBytes;

    private readonly byte[] _key;
    private readonly byte[] _mark;

    /// <summary>Opens the key of the folder, making it at first start.</summary>
    public MessageVault(IdentityFolder identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var path = Path.Combine(identity.Path, KeyFile);
        if (!File.Exists(path))
        {
            SecretFile.Write(path, RandomNumberGenerator.GetBytes(KeyBytes));
        }

        _key = File.ReadAllBytes(path);
        if (_key.Length != KeyBytes)
        {
            throw new InvalidDataException($"{path} is no key of {KeyBytes} bytes");
        }

        _mark = SHA256.HashData(_key)[..MarkBytes];
    }

    /// <summary>Version, mark of the key, nonce, tag, and the content encrypted.</summary>
    public byte[] Seal(string name, ReadOnlySpan<byte> content)
    {
        var whole = new byte[BodyAt + content.Length];
        whole[0] = Version;
        _mark.CopyTo(whole, 1);
        var nonce = whole.AsSpan(NonceAt, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(nonce, content, whole.AsSpan(BodyAt), whole.AsSpan(TagAt, TagBytes), Encoding.UTF8.GetBytes(name));
        return whole;
    }

    /// <summary>The content again.</summary>
    /// <exception cref="CryptographicException">It was sealed under another key or name, or was changed since.</exception>
    public byte[] Open(string name, byte[] sealedContent)
    {
        ArgumentNullException.ThrowIfNull(sealedContent);
        if (sealedContent.Length < BodyAt || sealedContent[0] != Version || !sealedContent.AsSpan(1, MarkBytes).SequenceEqual(_mark))
        {
            throw new CryptographicException("the message was sealed under another key");
        }

        var content = new byte[sealedContent.Length - BodyAt];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(sealedContent.AsSpan(NonceAt, NonceBytes), sealedContent.AsSpan(BodyAt), sealedContent.AsSpan(TagAt, TagBytes), content, Encoding.UTF8.GetBytes(name));
        return content;
    }
}
