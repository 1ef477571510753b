using System.Security.Cryptography;
using System.Text;
using Customs.Primitives;

namespace Customs.Screening;

/// <summary>One designation as bytes.</summary>
internal static class DesignationCodec
{
    /// <summary>A digest of everything that a designation says but where it stands in the file: equal digests, equal designations.</summary>
    public static string Fingerprint(Designation designation)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, designation with { SourceRow = 0 });
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).AsSpan(0, 12));
    }

    public static void Write(BinaryWriter w, Designation d)
    {
        w.Write(d.Id);
        w.Write((byte)d.Kind);
        Many(w, d.Names, n =>
        {
            w.Write(n.Text);
            w.Write((byte)n.Quality);
            Optional(w, n.Script);
        });
        Many(w, d.BirthDates, b =>
        {
            w.Write7BitEncodedInt(b.From.DayNumber);
            w.Write7BitEncodedInt(b.To.DayNumber);
            w.Write(b.Circa);
        });
        Many(w, d.Addresses, a =>
        {
            Optional(w, a.Street);
            Optional(w, a.City);
            Optional(w, a.Postcode);
            w.Write(a.Country.Value);
            Optional(w, a.Full);
        });
        Many(w, d.Countries, c => w.Write(c.Value));
        Many(w, d.Identifiers, i =>
        {
            w.Write((byte)i.Type);
            w.Write(i.Value);
            w.Write(i.Country.Value);
        });
        Many(w, d.Programmes, w.Write);
        Many(w, d.Measures, w.Write);
        Many(w, d.Links, l =>
        {
            w.Write(l.To);
            w.Write((byte)l.Relation);
            Optional(w, l.Percent?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Day(w, l.From);
            Day(w, l.Until);
        });
        Optional(w, d.LicenceRequirement);
        Optional(w, d.LicencePolicy);
        Optional(w, d.Remarks);
        Day(w, d.ValidFrom);
        Day(w, d.ValidTo);
        w.Write7BitEncodedInt(d.SourceRow);
    }

    public static Designation Read(BinaryReader r, TextPool texts)
    {
        var id = r.ReadString();
        var kind = (DesignationKind)r.ReadByte();
        var names = Many(r, () => new ListedName(r.ReadString(), (NameQuality)r.ReadByte(), texts.Shared(Optional(r))));
        return new Designation(id, kind, names)
        {
            BirthDates = Many(r, () => new BirthDate(DateOnly.FromDayNumber(r.Read7BitEncodedInt()), DateOnly.FromDayNumber(r.Read7BitEncodedInt()), r.ReadBoolean())),
            Addresses = Many(r, () => new ListedAddress(Optional(r), texts.Shared(Optional(r)), Optional(r), texts.Country(r.ReadString()), Optional(r))),
            Countries = Many(r, () => texts.Country(r.ReadString())),
            Identifiers = Many(r, () => new Identifier((IdentifierType)r.ReadByte(), r.ReadString(), texts.Country(r.ReadString()))),
            Programmes = Many(r, () => texts.Shared(r.ReadString())!),
            Measures = Many(r, () => texts.Shared(r.ReadString())!),
            Links = Many(r, () => new DesignationLink(r.ReadString(), (LinkRelation)r.ReadByte(), Percent(Optional(r)), Day(r), Day(r))),
            LicenceRequirement = texts.Shared(Optional(r)),
            LicencePolicy = texts.Shared(Optional(r)),
            Remarks = Optional(r),
            ValidFrom = Day(r),
            ValidTo = Day(r),
            SourceRow = r.Read7BitEncodedInt(),
        };
    }

    private static void Many<T>(BinaryWriter w, IReadOnlyList<T> items, Action<T> write)
    {
        w.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] Many<T>(BinaryReader r, Func<T> read)
    {
        var count = r.Read7BitEncodedInt();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count is > 0 and < 1_000_000 ? count : throw new FormatException("a count is out of range")];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private static void Optional(BinaryWriter w, string? text)
    {
        w.Write(text is not null);
        if (text is not null)
        {
            w.Write(text);
        }
    }

    private static string? Optional(BinaryReader r) => r.ReadBoolean() ? r.ReadString() : null;

    private static void Day(BinaryWriter w, DateOnly? day) => w.Write(day?.DayNumber ?? -1);

    private static DateOnly? Day(BinaryReader r) => r.ReadInt32() is var number and >= 0 ? DateOnly.FromDayNumber(number) : null;

    private static decimal? Percent(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Keeps one copy of texts that thousands of designations repeat.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CountryCode> _countries = new(StringComparer.Ordinal);

    public string? Shared(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!_texts.TryGetValue(text, out var known))
        {
            _texts.Add(text, known = text);
        }

        return known;
    }

    public CountryCode Country(string code)
    {
        if (!_countries.TryGetValue(code, out var known))
        {
            known = code.Length == 0 ? default : CountryCode.Parse(code);
            _countries.Add(code, known);
        }

        return known;
    }
}
