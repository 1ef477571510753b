namespace Customs.Referral;

/// <summary>What happened to a file of a case.</summary>
public enum CustodyAct
{
    /// <summary>It came in.</summary>
    TakenIn,

    /// <summary>It went to somebody else.</summary>
    HandedOver,

    /// <summary>Somebody read its bytes.</summary>
    Read,

    /// <summary>It went out with a case package.</summary>
    Exported,

    /// <summary>Its bytes were erased when their time of keeping ended.</summary>
    Erased,
}

/// <summary>The acts on the evidence of a case, as its timeline tells them. The hash stands in the audit trail of the file.</summary>
public static class Custody
{
    /// <summary>Takes a file in. Not after the end of a case: what it was decided on stays what it was.</summary>
    public static CaseChange TakeIn(this Case @case, string officer, string evidence, string mediaType, long size, DateTimeOffset at) => @case.IsOpen
        ? CaseChange.Of(@case, @case, "EvidenceTakenIn", officer, at, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{evidence}, {mediaType}, {size} bytes"))
        : new CaseChange.Refused($"it is {Working.Name(@case.State)}; evidence is added to open cases");

    /// <summary>Hands a file over. Possible after the end too: courts ask late.</summary>
    public static CaseChange HandOver(this Case @case, string officer, string evidence, string to, string words, DateTimeOffset at) =>
        CaseChange.Of(@case, @case, "EvidenceHandedOver", officer, at, $"{evidence} to {to}: {words}");
}
