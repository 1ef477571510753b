using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>
/// Gives a declaration its movement reference number when the sender has none yet, as an office of export or departure does when it registers one. The number follows from sender and local reference,
/// so a message that is sent twice is registered once.
/// </summary>
internal static class MrnMaker
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The number: year, country, twelve signs, a letter for the procedure and a check digit.</summary>
    public static Mrn Make(FormFamily family, string sender, string lrn, DateTimeOffset lodged, CountryCode country, DeclarationType type)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{family}\n{sender}\n{lrn}\n{lodged.Year}"), hash);
        var number = new StringBuilder(18).Append((lodged.Year % 100).ToString("00", CultureInfo.InvariantCulture)).Append(country.Value);
        for (var i = 0; i < 12; i++)
        {
            number.Append(Signs[hash[i] % Signs.Length]);
        }

        number.Append(Letter(type));
        number.Append(CheckDigit(number.ToString()));
        return Mrn.TryParse(number.ToString(), out var mrn) ? mrn : throw new InvalidOperationException($"{number} is no MRN");
    }

    /// <summary>Check digit by the rule of ISO 6346: letters count from 10 on without the multiples of 11, each place has twice the weight of the one before, the sum is taken modulo 11 and 10.</summary>
    public static int CheckDigit(string number)
    {
        var (sum, weight) = (0, 1);
        foreach (var sign in number)
        {
            sum = (sum + (Worth(sign) * weight)) % 11;
            weight = weight * 2 % 11;
        }

        return sum % 10;
    }

    private static int Worth(char sign)
    {
        if (char.IsAsciiDigit(sign))
        {
            return sign - '0';
        }

        var place = sign - 'A';
        return 10 + place + ((place + 9) / 10);
    }

    private static char Letter(DeclarationType type) => type switch
    {
        DeclarationType.Ex or DeclarationType.Co or DeclarationType.Eu => 'A',
        DeclarationType.T1 or DeclarationType.T2 or DeclarationType.Tir => 'J',
        DeclarationType.Im => 'R',
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "unknown declaration type"),
    };
}
