using System.Text.Json;
using Customs.Proof;

namespace Customs.Tool.Proofs;

/// <summary>What a proof came to, as customsctl prints it.</summary>
internal static class ProofRow
{
    /// <summary>Writes one trail.</summary>
    public static void Write(Utf8JsonWriter json, AuditProof proof)
    {
        json.WriteString("service", proof.Service);
        json.WriteString("kind", proof.Kind);
        json.WriteBoolean("whole", proof.Whole);
        json.WriteNumber("events", proof.Events);
        json.WriteNumber("sequence", proof.Sequence);
        json.WriteString("digest", proof.Digest);
        json.WriteNumber("heads_met", proof.HeadsMet);
        json.WriteString("signer", proof.Signer);
        json.WriteString("authority", proof.Authority);
        if (proof.Whole)
        {
            json.WriteNull("broken");
            return;
        }

        json.WriteStartObject("broken");
        json.WriteString("problem", proof.Problem);
        json.WriteNumber("line", proof.Line);
        json.WriteNumber("sequence", proof.BrokenSequence);
        json.WriteString("resource", proof.BrokenResource);
        json.WriteEndObject();
    }
}
