using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Gets a declaration with its latest assessment, its holds and what the caller may do.</summary>
public sealed class GetDeclaration(Store<InspectionDb> store)
{
    /// <summary>The declaration.</summary>
    public Task<V1.Declaration> RunAsync(string name, Caller caller, CancellationToken ct) => store.ReadAsync(
        async (db, inner) => await DeclarationAnswer.MakeAsync(db, await StoredDeclaration.GetAsync(db, name, inner), Actors.Of(caller), inner), ct);
}
