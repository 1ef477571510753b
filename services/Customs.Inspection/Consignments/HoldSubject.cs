using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Consignments;

/// <summary>What a hold keeps: the consignment, one goods item, one package or one container.</summary>
public abstract record HoldSubject
{
    private const string ItemPrefix = "goods_items/";
    private const string PackagePrefix = "packages/";
    private const string ContainerPrefix = "containers/";

    private HoldSubject()
    {
    }

    /// <summary>The whole consignment.</summary>
    public sealed record Consignment : HoldSubject
    {
        /// <inheritdoc/>
        public override string ToString() => "consignment";
    }

    /// <summary>One goods item by its number.</summary>
    public sealed record GoodsItem(int Number) : HoldSubject
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ItemPrefix}{Number}");
    }

    /// <summary>One package, counted from 1 over the consignment.</summary>
    public sealed record Package(int Number) : HoldSubject
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PackagePrefix}{Number}");
    }

    /// <summary>One container by its number of ISO 6346.</summary>
    public sealed record Container(string Number) : HoldSubject
    {
        /// <inheritdoc/>
        public override string ToString() => $"{ContainerPrefix}{Number}";
    }

    /// <summary>Reads a subject as messages write it; empty text is the consignment.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out HoldSubject? subject)
    {
        subject = text switch
        {
            "" or "consignment" => new Consignment(),
            _ when Numbered(text, ItemPrefix) is { } item => new GoodsItem(item),
            _ when Numbered(text, PackagePrefix) is { } package => new Package(package),
            _ when text.StartsWith(ContainerPrefix, StringComparison.Ordinal) && text.Length is > 11 and <= 28 => new Container(text[ContainerPrefix.Length..]),
            _ => null,
        };
        return subject is not null;
    }

    /// <summary>Whether a declaration has what the subject names.</summary>
    public bool IsIn(Declaration declaration) => this switch
    {
        Consignment => true,
        GoodsItem item => declaration.GoodsItems.Any(i => i.ItemNumber == item.Number),
        Package package => package.Number <= declaration.Totals.Packages,
        Container container => declaration.TransportDocument.Containers.Contains(container.Number, StringComparer.Ordinal),
        _ => throw new InvalidOperationException("unknown HoldSubject"),
    };

    private static int? Numbered(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
