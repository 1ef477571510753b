namespace Customs.Officer.Acts;

/// <summary>What papers that were handed over say. An empty text says nothing, and changes nothing.</summary>
/// <param name="Invoice">Number of the invoice.</param>
/// <param name="Terms">Terms of payment.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="PayerCountry">Country of the payer, two letters.</param>
/// <param name="Bank">Bank.</param>
/// <param name="BankCountry">Country of the bank, two letters.</param>
/// <param name="EndUse">Stated end use.</param>
/// <param name="Certificate">Text of the end-use certificate.</param>
/// <param name="SignedBy">Who signed it.</param>
/// <param name="Installation">Installation at the end user.</param>
/// <param name="Training">Training.</param>
/// <param name="Instructions">Packing and transport instructions.</param>
/// <param name="Correspondence">Anything else, in words.</param>
public sealed record Papers(
    string Invoice, string Terms, string Payer, string PayerCountry, string Bank, string BankCountry, string EndUse, string Certificate, string SignedBy,
    string Installation, string Training, string Instructions, string Correspondence);
