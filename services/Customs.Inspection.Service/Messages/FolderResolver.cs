using System.Text;
using System.Xml;

namespace Customs.Inspection.Service.Messages;

/// <summary>Opens schemas within one folder. A schema that names another place, or a file that is not there, gets an empty schema: nothing is fetched. Made for one set of schemas.</summary>
internal sealed class FolderResolver(string folder) : XmlResolver
{
    private const string Empty = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>";

    private readonly string _folder = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;

    private readonly Dictionary<string, Uri> _first = new(StringComparer.Ordinal);

    // Folders of one authority hold copies of the same code lists; a set that took two of them would see every type twice.
    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        var uri = base.ResolveUri(baseUri, relativeUri);
        var name = Path.GetFileName(uri.LocalPath);
        if (!_first.TryGetValue(name, out var first))
        {
            _first[name] = first = uri;
        }

        return first;
    }

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        var inside = absoluteUri.IsFile && Path.GetFullPath(absoluteUri.LocalPath).StartsWith(_folder, StringComparison.Ordinal) && File.Exists(absoluteUri.LocalPath);
        return inside ? File.OpenRead(absoluteUri.LocalPath) : new MemoryStream(Encoding.UTF8.GetBytes(Empty));
    }
}
