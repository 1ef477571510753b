using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Answers how a declaration stands, in the form of the message that lodged it.</summary>
public sealed class GetMessageAnswer(Store<InspectionDb> store, TimeProvider time)
{
    /// <summary>The answer; without content where the declaration was not lodged by a message or its form has no answer for how it stands.</summary>
    public async Task<V1.MessageAnswer> RunAsync(string name, Caller caller, CancellationToken ct)
    {
        var (declaration, row) = await store.ReadAsync(
            async (db, inner) => (
                await DeclarationAnswer.MakeAsync(db, await StoredDeclaration.GetAsync(db, name, inner), Actors.Of(caller), inner),
                await db.Messages.Where(m => m.Declaration == name && m.Lodged).OrderBy(m => m.ReceivedAt).FirstOrDefaultAsync(inner)),
            ct);
        var head = row is null ? new Inspection.Messages.MessageHead { Form = new Inspection.Messages.MessageForm("", Inspection.Messages.FormFamily.Dossier, Inspection.Messages.MessageSyntax.Json) } : Heads.Of(row);

        // The etag tells one state from the next, so the same state is answered under the same id.
        return SenderAnswers.On(declaration, head, SenderAnswers.KindOf(declaration), $"{declaration.Dossier.Declared.Mrn}-{declaration.Etag}", time.GetUtcNow());
    }
}
