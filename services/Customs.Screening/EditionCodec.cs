using System.Text;

namespace Customs.Screening;

/// <summary>Designations as bytes, for the store: compact, and read back in a fraction of the time that the official file takes. The host compresses and stores them.</summary>
public static class EditionCodec
{
    /// <summary>Version of the form; a change of the form is a new version, and an unknown one is refused.</summary>
    public const byte FormVersion = 1;

    /// <summary>Writes an edition.</summary>
    public static byte[] Encode(Edition edition)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(FormVersion);
            writer.Write(edition.List);
            writer.Write(edition.Date.DayNumber);
            writer.Write7BitEncodedInt(edition.Designations.Count);
            foreach (var designation in edition.Designations)
            {
                DesignationCodec.Write(writer, designation);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads an edition.</summary>
    /// <exception cref="InvalidDataException">The bytes are not of this form or version, or are cut off.</exception>
    public static Edition Decode(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
            if (reader.ReadByte() != FormVersion)
            {
                throw new InvalidDataException("the stored edition is of another form version");
            }

            var list = reader.ReadString();
            var date = DateOnly.FromDayNumber(reader.ReadInt32());
            var designations = new Designation[reader.Read7BitEncodedInt()];
            var texts = new TextPool();
            for (var i = 0; i < designations.Length; i++)
            {
                designations[i] = DesignationCodec.Read(reader, texts);
            }

            return new Edition(list, date, designations);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or OverflowException or ArgumentOutOfRangeException or IOException)
        {
            throw new InvalidDataException("the stored edition is damaged", e);
        }
    }
}
