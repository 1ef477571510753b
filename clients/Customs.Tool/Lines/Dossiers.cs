using System.Text.Json;

namespace Customs.Tool.Lines;

/// <summary>Splits a file into dossiers, each as its own bytes. What a dossier holds is for the inspection service to read.</summary>
internal static class Dossiers
{
    /// <summary>One dossier of a file.</summary>
    /// <param name="Line">Line in a JSON-lines file, or position in a list, from 1.</param>
    /// <param name="Content">The dossier; null when the line is not JSON.</param>
    /// <param name="Problem">What is wrong with the line.</param>
    internal readonly record struct Part(int Line, byte[]? Content, string Problem);

    /// <summary>Splits a file: one dossier, a list of dossiers, an object that holds one list of dossiers, or JSON lines.</summary>
    /// <exception cref="UsageException">The file is none of these.</exception>
    public static IReadOnlyList<Part> Split(string path, byte[] content)
    {
        if (TryParse(content, out var document, out var problem))
        {
            using (document)
            {
                return Whole(path, document!.RootElement);
            }
        }

        var lines = Lines(content);
        return lines.Any(l => l.Content is not null) ? lines : throw new UsageException($"{path}: is neither JSON nor JSON lines: {problem}");
    }

    private static List<Part> Whole(string path, JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("declaration", out _))
        {
            return [new Part(1, Bytes(root), "")];
        }

        var list = root.ValueKind == JsonValueKind.Array
            ? root
            : root.ValueKind == JsonValueKind.Object ? root.EnumerateObject().Select(p => p.Value).FirstOrDefault(v => v.ValueKind == JsonValueKind.Array) : default;
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((e, i) => new Part(i + 1, Bytes(e), ""))]
            : throw new UsageException($"{path}: holds no dossier: an object with 'declaration', a list of such objects, or JSON lines of them");
    }

    private static List<Part> Lines(byte[] content)
    {
        var parts = new List<Part>();
        var number = 0;
        using var reader = new StreamReader(new MemoryStream(content));
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(line);
                parts.Add(TryParse(bytes, out var document, out var problem) ? new Part(number, bytes, "") : new Part(number, null, problem));
                document?.Dispose();
            }
        }

        return parts;
    }

    private static bool TryParse(byte[] content, out JsonDocument? document, out string problem)
    {
        try
        {
            document = JsonDocument.Parse(content);
            problem = "";
            return true;
        }
        catch (JsonException wrong)
        {
            document = null;
            problem = wrong.Message;
            return false;
        }
    }

    private static byte[] Bytes(JsonElement element) => JsonSerializer.SerializeToUtf8Bytes(element);
}
