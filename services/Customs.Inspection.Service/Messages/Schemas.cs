using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Schema;
using Customs.Inspection.Messages;
using Customs.Primitives;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Messages;

/// <summary>
/// Validates XML messages against the official schemas that the operator put into a folder. A message whose root element no schema there declares is validated by its reader alone.
/// Schemas are compiled at first use and kept; they may include and import each other within the folder and nothing outside it.
/// </summary>
public sealed class Schemas
{
    private const int MostChoices = 8;

    private readonly string _folder;
    private readonly Dictionary<XmlQualifiedName, List<string>> _roots = [];
    private readonly Dictionary<string, List<string>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<Lazy<XmlSchemaSet?>>> _choices = new(StringComparer.Ordinal);
    private readonly ILogger<Schemas> _logger;

    /// <summary>Looks which root elements the schemas of the folder declare.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder of the settings does not exist.</exception>
    public Schemas(IOptions<InspectionOptions> options, ILogger<Schemas> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_folder, _logger) = (options.Value.SchemaFolder.Length == 0 ? "" : Path.GetFullPath(options.Value.SchemaFolder), logger);
        if (_folder.Length > 0)
        {
            foreach (var file in Directory.EnumerateFiles(_folder, "*.xsd", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                Index(file);
            }
        }
    }

    /// <summary>What reading came to, with what the schema found wrong. A message that its reader refused is told in the reader's words.</summary>
    public MessageResult Validate(ReadOnlyMemory<byte> content, MessageResult result)
    {
        if (_folder.Length == 0 || result is not MessageResult.Done { Reading.Head: { Form.Syntax: MessageSyntax.Xml } head })
        {
            return result;
        }

        return Violations(content) is { Count: > 0 } found ? new MessageResult.Refused(head, found) : result;
    }

    /// <summary>What the schemas find wrong with well-formed XML; null when none is at hand for it.</summary>
    public IReadOnlyList<FieldViolation>? Violations(ReadOnlyMemory<byte> content)
    {
        var (root, spaces) = NamesIn(content);
        IReadOnlyList<FieldViolation>? first = null;
        foreach (var choice in _choices.GetOrAdd($"{root} {string.Join(' ', spaces)}", _ => Choices(root, spaces)))
        {
            if (choice.Value is not { } schemas)
            {
                continue;
            }

            // One element may have several schemas, such as one for declarations and one for cancellations: one that fits is enough, and the most general is told of.
            var found = SchemaViolations.In(content, schemas);
            if (found.Count == 0)
            {
                return found;
            }

            first ??= found;
        }

        return first;
    }

    // The root element, and the other namespaces of the message that a schema of the folder declares elements in.
    private (XmlQualifiedName Root, IReadOnlyList<string> Spaces) NamesIn(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, SafeXml.Settings());
        reader.MoveToContent();
        var root = new XmlQualifiedName(reader.LocalName, reader.NamespaceURI);
        var spaces = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI.Length > 0 && reader.NamespaceURI != root.Namespace)
            {
                spaces.Add(reader.NamespaceURI);
            }
        }

        return (root, [.. spaces.Where(_files.ContainsKey)]);
    }

    private List<Lazy<XmlSchemaSet?>> Choices(XmlQualifiedName root, IReadOnlyList<string> spaces)
    {
        var choices = new List<string[]>();
        foreach (var file in _roots.GetValueOrDefault(root, []).OrderByDescending(Size))
        {
            IEnumerable<string[]> sets = [[file]];
            foreach (var space in spaces)
            {
                var beside = _files[space].Where(f => Path.GetDirectoryName(f) == Path.GetDirectoryName(file)).OrderByDescending(Size).ToList();
                sets = [.. sets.SelectMany(s => beside.Select(b => s.Append(b).ToArray()))];
            }

            choices.AddRange(sets);
        }

        return [.. choices.Take(MostChoices).Select(files => new Lazy<XmlSchemaSet?>(() => Compile(files)))];
    }

    private static long Size(string file) => new FileInfo(file).Length;

    private void Index(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, SafeXml.Settings());
            reader.MoveToContent();
            var space = reader.GetAttribute("targetNamespace") ?? "";
            while (reader.Read())
            {
                if (reader is { Depth: 1, NodeType: XmlNodeType.Element, LocalName: "element" } && reader.GetAttribute("name") is { } name)
                {
                    Add(_roots, new XmlQualifiedName(name, space), file);
                    Add(_files, space, file);
                }
            }
        }
        catch (XmlException)
        {
            Log.SchemaUnusable(_logger, Path.GetFileName(file));
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<string>> files, TKey key, string file)
        where TKey : notnull
    {
        if (!files.TryGetValue(key, out var known))
        {
            files[key] = known = [];
        }

        if (!known.Contains(file))
        {
            known.Add(file);
        }
    }

    private XmlSchemaSet? Compile(string[] files)
    {
        var set = new XmlSchemaSet { XmlResolver = new FolderResolver(_folder) };
        try
        {
            foreach (var file in files)
            {
                set.Add(null, file);
            }

            set.Compile();
            return set;
        }
        catch (Exception e) when (e is XmlSchemaException or XmlException or IOException)
        {
            Log.SchemaUnusable(_logger, Path.GetFileName(files[0]));
            return null;
        }
    }
}
