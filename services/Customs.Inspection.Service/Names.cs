using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Resource names: declarations/{mrn} or declarations/{mrn}~{scope}, and what lies below.</summary>
internal static class Names
{
    private const string Declarations = "declarations/";
    private const string Holds = "/holds/";
    private const char ScopeMark = '~';
    private const int MaxScope = 32;

    /// <summary>Name of a declaration.</summary>
    public static string Declaration(string mrn, string scope) => scope.Length == 0 ? Declarations + mrn : $"{Declarations}{mrn}{ScopeMark}{scope}";

    /// <summary>MRN of a declaration whose name this service made.</summary>
    public static string MrnOf(string declaration) => declaration[Declarations.Length..].Split(ScopeMark)[0];

    /// <summary>Name of the cluster that began with a declaration.</summary>
    public static string Cluster(string declaration) => $"clusters/{declaration[Declarations.Length..]}";

    /// <summary>Name of a hold.</summary>
    public static string Hold(string declaration, int number) => string.Create(CultureInfo.InvariantCulture, $"{declaration}{Holds}{number}");

    /// <summary>Name of a message as it is kept.</summary>
    public static string Message(string requestId) => $"messages/{requestId.ToLowerInvariant()}";

    /// <summary>Name of an assessment.</summary>
    public static string Assessment(string declaration, int number) => string.Create(CultureInfo.InvariantCulture, $"{declaration}/assessments/{number}");

    /// <summary>Number of an assessment whose name this service made.</summary>
    public static int AssessmentNumber(string name) => int.Parse(name.AsSpan(name.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Name of somebody whom a declaration names, as screening knows him.</summary>
    public static string Subject(string declaration, string key) => $"{declaration}/parties/{key.Replace('/', '.')}";

    /// <summary>Name of the declaration that a name below it belongs to; empty when it is none.</summary>
    public static string DeclarationOf(string name)
    {
        var end = name.IndexOf('/', Math.Min(Declarations.Length, name.Length));
        var declaration = end < 0 ? name : name[..end];
        return IsDeclaration(declaration) ? declaration : "";
    }

    /// <summary>Number of a hold whose name this service made.</summary>
    public static int HoldNumber(string name) => int.Parse(name.AsSpan(name.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Tells the parts of a hold's name.</summary>
    public static bool TryParseHold(string name, out string declaration, out int number)
    {
        var at = name.IndexOf(Holds, StringComparison.Ordinal);
        declaration = at < 0 ? "" : name[..at];
        number = 0;
        return at > 0 && IsDeclaration(declaration) && int.TryParse(name.AsSpan(at + Holds.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }

    /// <summary>Tells the parts of a hold's name, or refuses it as a bad field.</summary>
    public static (string Declaration, int Number) ReadHoldOrRefuse(string name) => TryParseHold(name, out var declaration, out var number)
        ? (declaration, number)
        : throw Rpc.InvalidArgument("name", "is not declarations/{declaration}/holds/{hold}");

    /// <summary>Whether a text has the form of a declaration's name.</summary>
    public static bool IsDeclaration(string name)
    {
        if (!name.StartsWith(Declarations, StringComparison.Ordinal))
        {
            return false;
        }

        var id = name[Declarations.Length..];
        var mark = id.IndexOf(ScopeMark, StringComparison.Ordinal);
        return Mrn.TryParse(mark < 0 ? id : id[..mark], out var mrn) && mrn.Value.Length == (mark < 0 ? id.Length : mark) && (mark < 0 || (mark + 1 < id.Length && IsScope(id[(mark + 1)..])));
    }

    /// <summary>Whether a text may be a history scope: at most 32 letters, digits and hyphens; empty means live.</summary>
    public static bool IsScope(string scope) => scope.Length <= MaxScope && scope.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>Whether a text has the form of a desk's name.</summary>
    public static bool IsDesk(string name) =>
        name.StartsWith("desks/", StringComparison.Ordinal) && name.Length is > 6 and <= 70 && name.Skip(6).All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
