using System.Collections.Frozen;

namespace Customs.Inspection.Messages;

/// <summary>Messages that declare nothing and move nothing here: what offices tell the declarant or each other, and requests that another office decides.</summary>
internal static class Notices
{
    /// <summary>What a message is, in words, by its root element.</summary>
    public static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CC501C"] = "anticipated export record, which offices send each other",
        ["CC504C"] = "acceptance of an amendment, which an office of export sends",
        ["CC509C"] = "decision on an invalidation, which an office of export sends",
        ["CC514C"] = "request to invalidate an export declaration, which the office of export decides",
        ["CC525C"] = "release for exit, which an office of exit sends",
        ["CC528C"] = "registration with MRN, which an office of export sends",
        ["CC529C"] = "release for export, which an office of export sends",
        ["CC551C"] = "refusal of release, which an office of export sends",
        ["CC556C"] = "rejection, which an office of export sends",
        ["CC560C"] = "control notification, which an office of export sends",
        ["CC599C"] = "confirmation of exit, which an office of export sends",
        ["CC014C"] = "request to invalidate a transit declaration, which the office of departure decides",
        ["CC025C"] = "release of goods from transit, which an office of destination sends",
        ["CC028C"] = "registration with MRN, which an office of departure sends",
        ["CC043C"] = "permission to unload, which an office of destination sends",
        ["CC044C"] = "unloading remarks for the office of destination",
        ["CC045C"] = "discharge of transit, which an office of departure sends",
        ["CC051C"] = "refusal of release for transit, which an office of departure sends",
        ["CC056C"] = "rejection, which an office of departure sends",
        ["CC060C"] = "control decision, which an office of departure sends",
        ["CC170C"] = "presentation of goods declared before, for the office of departure",
        ["CC304A"] = "acceptance of an amendment, which an office of entry sends",
        ["CC305A"] = "rejection of an amendment, which an office of entry sends",
        ["CC316A"] = "rejection of an entry summary, which an office of entry sends",
        ["CC328A"] = "registration with MRN, which an office of entry sends",
        ["CC351A"] = "advance notice of a control, which an office of entry sends",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Head of such a message.</summary>
    public static MessageHead Head(Element root, MessageForm form) =>
        form.Family == FormFamily.Ens ? EnsReader.Head(root, form)
        : form.Family == FormFamily.Wco ? OfResponse(root, form)
        : Taxud.Head(root, form, form.Family == FormFamily.Ncts ? "TransitOperation" : "ExportOperation");

    private static MessageHead OfResponse(Element root, MessageForm form)
    {
        WcoReader.DeclarationIn(root);
        root.Of("Response").Knows("FunctionCode", "IssueDateTime");
        root.Of("Response/Declaration").Knows("VersionID");
        return new MessageHead
        {
            Form = form,
            MessageId = root.Text("Response/FunctionalReferenceID"),
            Lrn = root.Text("Response/Declaration/FunctionalReferenceID"),
            Mrn = root.Text("Response/Declaration/ID"),
        };
    }
}
