using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Customs.Tool.Lines;

/// <summary>Reads JSON lines into questions. A bad line becomes a bad question in its place; empty lines are passed over.</summary>
internal static class QuestionReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Reads to the end.</summary>
    public static async IAsyncEnumerable<Question<T>> ReadAsync<T>(TextReader input, Func<JsonLine, T> read, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var number = 1; await input.ReadLineAsync(ct) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(number, line, read);
            }
        }
    }

    /// <summary>Reads one line.</summary>
    public static Question<T> Parse<T>(int number, string line, Func<JsonLine, T> read)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line, Options);
        }
        catch (JsonException wrong)
        {
            return new Question<T>.Bad(number, "the line is not JSON", [new Violation("", wrong.Message)]);
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new Question<T>.Bad(number, "the line is not an object", [new Violation("", "has to be one JSON object")]);
            }

            try
            {
                var fields = new JsonLine(document.RootElement);
                var value = read(fields);
                return fields.Violations.Count > 0
                    ? new Question<T>.Bad(number, "some fields are wrong", fields.Violations)
                    : new Question<T>.Good(number, value, [.. fields.Unknown]);
            }
            catch (InvalidOperationException)
            {
                // What System.Text.Json throws for half of a surrogate pair, which its parser lets through.
                return new Question<T>.Bad(number, "the line is not text", [new Violation("", "holds an escape such as \\ud800 that is half a character")]);
            }
        }
    }
}
