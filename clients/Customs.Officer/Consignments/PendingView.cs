using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>What one person proposed and another has to answer.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Content">What will be done, in a sentence of the server.</param>
/// <param name="Reason">Why, in the proposer's words.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="Etag">Etag of the content; sent with the answer, so that just this is approved.</param>
public sealed record PendingView(int Number, string Content, string Reason, string By, string Etag)
{
    /// <summary>The whole of it in one sentence.</summary>
    public string Sentence => Texts.Fill($"{By} proposes to {Content}: {Reason}");
}
