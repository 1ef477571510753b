namespace Customs.ServiceDefaults;

/// <summary>Ends a try to only add rows: the act has to change rows that are there. Never leaves the store.</summary>
internal sealed class NotAnAdditionException : Exception;
