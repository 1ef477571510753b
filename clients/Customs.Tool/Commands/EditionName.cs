namespace Customs.Tool.Commands;

/// <summary>Reads the short form of an edition's name.</summary>
internal static class EditionName
{
    /// <summary>un@2025-04-19 becomes lists/un/editions/2025-04-19; a full name stays as it is.</summary>
    public static string Of(string collection, string text) =>
        text.Split('@') is [{ Length: > 0 } list, { Length: > 0 } edition] ? $"{collection}/{list}/editions/{edition}" : text;
}
