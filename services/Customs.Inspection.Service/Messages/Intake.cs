using Customs.Inspection.Service.Store;

namespace Customs.Inspection.Service.Messages;

/// <summary>A message on its way in. It is kept in the transaction of the act that it asks for: both stand in the store or neither.</summary>
/// <param name="Row">The message as it is kept.</param>
/// <param name="LodgedHash">What tells the same declaration from another one: the hash of the message, so that a message that is sent twice is lodged once. Null takes the hash of the dossier.</param>
public sealed record Intake(MessageRow Row, byte[]? LodgedHash)
{
    /// <summary>Keeps it with the declaration that it is about.</summary>
    public void Keep(InspectionDb db, string declaration)
    {
        ArgumentNullException.ThrowIfNull(db);
        Row.Declaration = declaration;
        db.Messages.Add(Row);
    }
}
