using System.Text.Json;
using Customs.Inspection.Reading;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Takes a message in as bytes, tells its form by its content and submits what it declares.</summary>
public sealed class SubmitMessage(SubmitDeclaration submit, TimeProvider time)
{
    private const string DossierJson = "dossier-json";
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The declaration with the form that the message was told to be. The same request id gets the first answer again.</summary>
    public async Task<V1.SubmitMessageResponse> RunAsync(V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        // 1. Told apart by content: the ending of the file decides nothing.
        if (wire.Content.Length > MostBytes)
        {
            throw Rpc.InvalidArgument("content", $"is larger than {MostBytes} bytes");
        }

        if (!LooksLikeJson(wire.Content.Span))
        {
            throw Rpc.InvalidArgument(Reasons.UnknownForm, "content", $"is in no form that is known here; known forms: {DossierJson}");
        }

        // 2. Read it; every bad field is told by its path in the form.
        if (!DossierReader.TryRead(wire.Content.Memory, time.GetUtcNow(), out var reading, out var violations) || reading is null)
        {
            throw Rpc.InvalidArgument(violations.Select(v => v with { Field = v.Field.Length == 0 ? "content" : v.Field }));
        }

        // 3. From here on it is a submission like any other. What was not understood is kept with the declaration.
        var declaration = await submit.RunAsync(Wire.Write(reading.Dossier), wire.HistoryScope, [.. reading.UnknownFields.Keys.Order(StringComparer.Ordinal)], caller, request, ct);
        return new V1.SubmitMessageResponse { Form = DossierJson, Declaration = declaration, MessageId = IdOf(reading) };
    }

    // The form itself has no id; senders who put one beside the layers get it back, the others their movement reference number.
    private static string IdOf(DossierReading reading) =>
        reading.UnknownFields.TryGetValue("id", out var raw) && raw.Length > 2 && raw[0] == '"' ? JsonSerializer.Deserialize<string>(raw)! : reading.Dossier.Declaration.Mrn.Value;

    private static bool LooksLikeJson(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = (content.StartsWith(mark) ? content[mark.Length..] : content).TrimStart(" \t\r\n"u8);
        return text is [(byte)'{', ..];
    }
}
