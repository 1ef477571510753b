namespace Customs.Inspection.Messages;

/// <summary>Family of forms: decides who reads a message and in what form it is answered.</summary>
public enum FormFamily
{
    /// <summary>Our own dossier form.</summary>
    Dossier,

    /// <summary>WCO data model, declaration and response, as the United Kingdom's CDS uses it.</summary>
    Wco,

    /// <summary>Movements of the United Kingdom's inventory linking.</summary>
    InventoryLinking,

    /// <summary>EU export, Automated Export System.</summary>
    Aes,

    /// <summary>EU and common transit, phase 5.</summary>
    Ncts,

    /// <summary>EU entry summary of ICS1, as the United Kingdom and Northern Ireland use it.</summary>
    Ens,

    /// <summary>UN/EDIFACT.</summary>
    Edifact,

    /// <summary>US electronic export information.</summary>
    Eei,

    /// <summary>ASYCUDA World single administrative document.</summary>
    Asycuda,
}

/// <summary>The form of a message.</summary>
/// <param name="Key">Its key in answers and documents: <c>dossier-json</c>, <c>wco-dec-xml</c>, <c>cc515c</c>.</param>
/// <param name="Family">Its family.</param>
/// <param name="Syntax">How it is written.</param>
public sealed record MessageForm(string Key, FormFamily Family, MessageSyntax Syntax);
