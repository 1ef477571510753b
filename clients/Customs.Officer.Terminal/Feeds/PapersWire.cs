using Customs.Officer.Acts;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Papers as the service takes them; what says nothing is absent.</summary>
internal static class PapersWire
{
    public static V1.Accompanying Of(Papers papers)
    {
        var wire = new V1.Accompanying();
        if (papers.Invoice.Length > 0)
        {
            wire.Invoice = new() { Number = papers.Invoice };
        }

        if (Any(papers.Terms, papers.Payer, papers.PayerCountry, papers.Bank, papers.BankCountry))
        {
            wire.Finance = new() { Terms = papers.Terms, PayerName = papers.Payer, PayerCountry = papers.PayerCountry, BankName = papers.Bank, BankCountry = papers.BankCountry };
        }

        if (Any(papers.Installation, papers.Training))
        {
            wire.Services = new() { Installation = papers.Installation, Training = papers.Training };
        }

        if (Any(papers.EndUse, papers.Certificate, papers.SignedBy))
        {
            wire.EndUse = new() { Statement = papers.EndUse };
            wire.EndUse.Certificate = Any(papers.Certificate, papers.SignedBy) ? new() { Present = true, Text = papers.Certificate, SignedBy = papers.SignedBy } : null;
        }

        if (papers.Instructions.Length > 0)
        {
            wire.Instructions.Add(papers.Instructions);
            wire.InstructionsKnown = true;
        }

        if (papers.Correspondence.Length > 0)
        {
            wire.Correspondence.Add(papers.Correspondence);
        }

        return wire;
    }

    private static bool Any(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
