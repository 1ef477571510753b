namespace Customs.Officer.Acts;

/// <summary>The text of a form that has not been sent.</summary>
/// <param name="Form">Title of the form.</param>
/// <param name="Subject">Resource name of what it is about.</param>
/// <param name="Values">Values of its fields.</param>
public sealed record Draft(string Form, string Subject, IReadOnlyList<string> Values);
