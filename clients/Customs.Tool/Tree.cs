using System.CommandLine;
using Customs.Tool.Commands;

namespace Customs.Tool;

/// <summary>The tree of commands.</summary>
internal static class Tree
{
    /// <summary>Builds it; every leaf is one file in Commands/.</summary>
    public static RootCommand Build(Terminal terminal)
    {
        var shared = new SharedOptions();
        var root = new RootCommand("customsctl: screens, classifies, assesses and submits; imports lists; exports and proves cases. Talks to a running suite, or starts its own.")
        {
            new Command("lists", "Published lists of designations.")
            {
                ListsImport.Build(shared, terminal),
                ListsStatus.Build(shared, terminal),
                ListsDiff.Build(shared, terminal),
            },
            new Command("control-lists", "Control lists.")
            {
                ControlListsImport.Build(shared, terminal),
                ControlListsStatus.Build(shared, terminal),
                ControlListsDiff.Build(shared, terminal),
            },
            new Command("knowledge", "What was confirmed of a maker's model.")
            {
                KnowledgeRecord.Build(shared, terminal),
                KnowledgeList.Build(shared, terminal),
            },
            new Command("cases", "Cases of the referral desks.") { CasesExport.Build(shared, terminal) },
            new Command("report", "Reports.") { ReportIndications.Build(shared, terminal) },
            Verify.Build(shared, terminal),
            new Command("operators", "Economic operators.")
            {
                OperatorsImport.Build(shared, terminal),
            },
            new Command("audit", "Audit trails.")
            {
                AuditVerify.Build(shared, terminal),
                AuditExport.Build(shared, terminal),
            },
            Screen.Build(shared, terminal),
            Compare.Build(shared, terminal),
            Rescreen.Build(shared, terminal),
            Classify.Build(shared, terminal),
            Assess.Build(shared, terminal),
            new Command("assessments", "Stored assessments.") { AssessmentsReplay.Build(shared, terminal) },
            Shadow.Build(shared, terminal),
            HitRates.Build(shared, terminal),
            Submit.Build(shared, terminal),
            DropFiles.Build(shared, terminal),
            Simulate.Build(shared, terminal),
        };
        shared.AddTo(root);
        return root;
    }
}
