using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Google.Protobuf.Reflection;

namespace Customs.ServiceDefaults;

/// <summary>The comments of the protos, from the documentation file that the compiler writes for the generated code.</summary>
internal sealed partial class ContractDocs
{
    private const string Resource = "Customs.Contracts.xml";

    private readonly FrozenDictionary<string, string> summaries;

    private ContractDocs(FrozenDictionary<string, string> summaries) => this.summaries = summaries;

    /// <summary>Reads them; without the file every comment is empty.</summary>
    public static ContractDocs Read()
    {
        using var stream = typeof(ContractDocs).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} was not built in");
        return new ContractDocs(XDocument.Load(stream).Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .GroupBy(m => m.Attribute("name")!.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => Blanks().Replace(g.First().Element("summary")!.Value, " ").Trim(), StringComparer.Ordinal));
    }

    /// <summary>Of a message.</summary>
    public string Of(MessageDescriptor message) => Find($"T:{TypeName(message)}");

    /// <summary>Of a field.</summary>
    public string Of(FieldDescriptor field) => Find($"P:{TypeName(field.ContainingType)}.{field.PropertyName}");

    /// <summary>Of an rpc.</summary>
    public string Of(MethodDescriptor method)
    {
        var prefix = $"M:{Namespace(method.File)}.{method.Service.Name}.{method.Service.Name}Base.{method.Name}(";
        return summaries.FirstOrDefault(s => s.Key.StartsWith(prefix, StringComparison.Ordinal)).Value ?? "";
    }

    private static string TypeName(MessageDescriptor message) =>
        message.ContainingType is { } outer ? $"{TypeName(outer)}.Types.{message.Name}" : $"{Namespace(message.File)}.{message.Name}";

    private static string Namespace(FileDescriptor file) => string.Join('.', file.Package.Split('.').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));

    private string Find(string name) => summaries.GetValueOrDefault(name, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
