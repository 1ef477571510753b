namespace Customs.Inspection.Service;

/// <summary>Why an assessment was made, as officers read it.</summary>
internal static class Triggers
{
    public const string Submitted = "submitted";
    public const string SubmittedAgain = "submitted again";
    public const string Amended = "amended";
    public const string FactsAdded = "facts added";
    public const string Examined = "examined";
    public const string ListChanged = "list changed";
    public const string ServiceBack = "service back";
    public const string ClusterGrown = "cluster grown";
    public const string Asked = "asked for";
}
