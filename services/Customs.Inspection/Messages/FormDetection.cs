namespace Customs.Inspection.Messages;

/// <summary>Tells the form of a message by what it holds. Neither name nor ending of a file is looked at.</summary>
internal static class FormDetection
{
    public static readonly MessageForm Dossier = new("dossier-json", FormFamily.Dossier, MessageSyntax.Json);
    public static readonly MessageForm Wco = new("wco-dec-xml", FormFamily.Wco, MessageSyntax.Xml);
    public static readonly MessageForm WcoResponse = new("wco-res-xml", FormFamily.Wco, MessageSyntax.Xml);
    public static readonly MessageForm Inventory = new("cds-movement-xml", FormFamily.InventoryLinking, MessageSyntax.Xml);
    public static readonly MessageForm Cusdec = new("edifact-cusdec-d96b", FormFamily.Edifact, MessageSyntax.Edifact);
    public static readonly MessageForm EnsJson = new("ens-json", FormFamily.Ens, MessageSyntax.Json);
    public static readonly MessageForm Eei = new("us-aes-eei-json", FormFamily.Eei, MessageSyntax.Json);
    public static readonly MessageForm Sad = new("asycuda-sad-xml", FormFamily.Asycuda, MessageSyntax.Xml);

    private static readonly string[] s_declaring = ["CC515C", "CC513C", "CC507C", "CC590C", "CC015C", "CC013C", "CC029C", "CC007C", "CC315A", "CC313A"];

    /// <summary>Keys of every form that is read, for the answer to one that is not.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        Dossier.Key, Wco.Key, WcoResponse.Key, Inventory.Key, Cusdec.Key, EnsJson.Key, Eei.Key, Sad.Key, .. s_declaring.Concat(Notices.Known.Keys).Select(k => k.ToLowerInvariant()).Order(StringComparer.Ordinal),
    ];

    /// <summary>How the bytes begin, or null when they are of no syntax that is known.</summary>
    public static MessageSyntax? SyntaxOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            content = content[3..];
        }
        else if (content.StartsWith<byte>([0xFF, 0xFE]) || content.StartsWith<byte>([0xFE, 0xFF]))
        {
            return MessageSyntax.Xml;
        }

        content = content.TrimStart(" \t\r\n"u8);
        return content switch
        {
            [(byte)'{', ..] => MessageSyntax.Json,
            [(byte)'<', ..] => MessageSyntax.Xml,
            [(byte)'U', (byte)'N', (byte)'A' or (byte)'B', ..] => MessageSyntax.Edifact,
            _ => null,
        };
    }

    /// <summary>The form of a message that was taken apart, or null.</summary>
    public static MessageForm? FormOf(MessageTree tree) => tree.Syntax switch
    {
        MessageSyntax.Xml => OfXml(tree.Root),
        MessageSyntax.Json => OfJson(tree.Root),
        MessageSyntax.Edifact => tree.Root.First("UNH")?.First("2.1")?.Value == "CUSDEC" ? Cusdec : null,
        _ => throw new ArgumentOutOfRangeException(nameof(tree), tree.Syntax, "unknown syntax"),
    };

    private static MessageForm? OfXml(MessageNode root) => root.Name switch
    {
        "MetaData" when root.First("Response") is not null => WcoResponse,
        "MetaData" or "submitDeclarationRequest" => Wco,
        "Declaration" when root.First("FunctionCode") is not null => Wco,
        "inventoryLinkingMovementRequest" or "InventoryLinkingExportsInboundRequest" => Inventory,
        "ASYCUDA" => Sad,
        ['C', 'C', _, _, _, 'A' or 'C'] name when s_declaring.Contains(name, StringComparer.Ordinal) || Notices.Known.ContainsKey(name) => new MessageForm(name.ToLowerInvariant(), FamilyOf(name), MessageSyntax.Xml),
        _ => null,
    };

    // AES is numbered from 500 on, ICS1 from 300 on and ends with A, NCTS below.
    private static FormFamily FamilyOf(string name) => name[2] switch
    {
        '5' => FormFamily.Aes,
        '3' => FormFamily.Ens,
        _ => FormFamily.Ncts,
    };

    private static MessageForm OfJson(MessageNode root) =>
        root.First("USPPI") is not null ? Eei
        : root.First("goods") is not null && root.First("parties") is not null && root.First("declaration")?.First("parties") is null ? EnsJson
        : Dossier;
}
