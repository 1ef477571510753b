using System.Security.Cryptography;

namespace Customs.ServiceDefaults;

/// <summary>The key under which messages are kept: <c>messages.key</c> of the identity folder, 32 bytes. Replicas of the inspection service share one.</summary>
public static class MessageKey
{
    private const string KeyFile = "messages.key";
    private const int KeyBytes = 32;

    /// <summary>Reads the key, making it where there is none.</summary>
    /// <exception cref="SettingsException">There is none and the folder can not be written, or it is no key.</exception>
    public static byte[] LoadOrMake(string folder)
    {
        var path = Path.Combine(folder, KeyFile);
        if (!File.Exists(path))
        {
            try
            {
                SecretFile.Write(path, RandomNumberGenerator.GetBytes(KeyBytes));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new SettingsException($"{path} is missing and can not be made; 'Customs.Suite issue' gives it to the hosts of the inspection service", e);
            }
        }

        var key = File.ReadAllBytes(path);
        return key.Length == KeyBytes ? key : throw new SettingsException($"{path} is no key of {KeyBytes} bytes");
    }

    /// <summary>Gives the key of one folder to another.</summary>
    internal static void Give(string folder, string target) => SecretFile.Write(Path.Combine(target, KeyFile), LoadOrMake(folder));
}
