using System.Security.Cryptography;
using Customs.Inspection.Reading;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Reads a message of any form from its bytes. Never throws on input: a message is read whole, refused with every place that is wrong, or told to be of no known form.</summary>
public static class MessageReader
{
    /// <summary>Keys of the forms.</summary>
    public static IReadOnlyList<string> Forms => FormDetection.Keys;

    /// <summary>Reads a message.</summary>
    /// <param name="content">The bytes as they were sent.</param>
    /// <param name="now">Time of receipt.</param>
    public static MessageResult Read(ReadOnlyMemory<byte> content, DateTimeOffset now) => Read(content, now, asked: null);

    /// <summary>Reads a message and logs every place of the form that the reader asks for.</summary>
    internal static MessageResult Read(ReadOnlyMemory<byte> content, DateTimeOffset now, ISet<string>? asked)
    {
        if (content.Length > Bounds.MostBytes)
        {
            return new MessageResult.Unknown($"is larger than {Bounds.MostBytes} bytes");
        }

        try
        {
            var tree = FormDetection.SyntaxOf(content.Span) switch
            {
                MessageSyntax.Json => JsonTree.Read(content.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? content[3..] : content),
                MessageSyntax.Xml => XmlTree.Read(content),
                MessageSyntax.Edifact => EdifactTree.Read(content),
                null => null,
                _ => throw new InvalidOperationException("unknown syntax"),
            };
            return tree is not null && FormDetection.FormOf(tree) is { } form
                ? Read(content, tree, form, now, asked)
                : new MessageResult.Unknown($"is in no form that is known here; known forms: {string.Join(", ", Forms)}");
        }
        catch (MalformedException problem)
        {
            // Nothing can be read of it, so it has no head to answer to; its syntax tells which family is answered.
            return new MessageResult.Refused(new MessageHead { Form = Broken(FormDetection.SyntaxOf(content.Span)) }, [new FieldViolation("content", problem.Place.Length == 0 ? problem.Message : $"{problem.Message}, at {problem.Place}")]);
        }
    }

    private static MessageForm Broken(MessageSyntax? syntax) => syntax switch
    {
        MessageSyntax.Json => FormDetection.Dossier,
        MessageSyntax.Edifact => FormDetection.Cusdec,
        MessageSyntax.Xml or null => new MessageForm("xml", FormFamily.Dossier, MessageSyntax.Xml),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "unknown syntax"),
    };

    private static MessageResult Read(ReadOnlyMemory<byte> content, MessageTree tree, MessageForm form, DateTimeOffset now, ISet<string>? asked)
    {
        if (form.Family == FormFamily.Dossier)
        {
            return ReadDossier(content, form, now);
        }

        var report = new MessageReport(form.Syntax, asked);
        var whole = form.Family == FormFamily.Edifact ? EdifactInterchange.Group(tree, report) : tree;
        var (bare, made) = FormReaders.Read(new Element(whole, report), form, ContentKey(content));
        var head = bare with { Namespace = tree.Namespace };
        var done = report.Violations.Count > 0 ? null : made switch
        {
            FormReaders.Made.Ready ready => ready.Content,
            FormReaders.Made.Declares declares => Completion.Complete(declares.Draft, head, now, report) is { } dossier ? new MessageContent.Declared(dossier) : null,
            FormReaders.Made.Amends amends => new MessageContent.Amended(new Amending(amends.Draft, head, form.Syntax)),
            _ => throw new InvalidOperationException("unknown kind of reading"),
        };
        return done is null || report.Violations.Count > 0
            ? new MessageResult.Refused(head, report.Violations)
            : new MessageResult.Done(new MessageReading(head, done, Unknown.In(whole), report.Derived));
    }

    private static MessageResult ReadDossier(ReadOnlyMemory<byte> content, MessageForm form, DateTimeOffset now)
    {
        var bare = content.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? content[3..] : content;
        if (!DossierReader.TryRead(bare, now, out var reading, out var violations) || reading is null)
        {
            return new MessageResult.Refused(new MessageHead { Form = form }, [.. violations.Select(v => v with { Field = v.Field.Length == 0 ? "content" : v.Field })]);
        }

        var declaration = reading.Dossier.Declaration;
        var id = reading.UnknownFields.TryGetValue("id", out var raw) ? raw.Trim('"') : declaration.Mrn.Value;
        var head = new MessageHead { Form = form, MessageId = id, Lrn = declaration.Lrn, Mrn = declaration.Mrn.Value, Office = declaration.CustomsOfficeOfExport };
        return new MessageResult.Done(new MessageReading(head, new MessageContent.Declared(reading.Dossier), reading.UnknownFields.ToDictionary(f => f.Key, _ => 1, StringComparer.Ordinal), []));
    }

    private static string ContentKey(ReadOnlyMemory<byte> content) => Convert.ToHexString(SHA256.HashData(content.Span).AsSpan(0, 8));
}
