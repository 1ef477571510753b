using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Tests.Shell;

/// <summary>Screens that need more than keys to come up: goods that were released, a desk that asks back, a decided case, a lock, a sign-in, a part that is away.</summary>
public sealed class NewScreensGoldenTests
{
    public static TheoryData<string, Action<Workplace>> Screens => new()
    {
        { "examine", officer => officer.Press("Enter", "E") }, { "examine-findings", officer => officer.Press("Enter", "E", "3", "Tab", "1", "Tab", "4", "5") },
        { "recall", officer => With(officer, Samples.Released).Press("Enter", "C") }, { "papers", officer => officer.Press("Enter", "P") },
        { "values", officer => With(officer, Samples.Consignment with { Items = [Samples.Item] }).Press("Enter", "V") },
        { "values-tried", officer => With(officer, Samples.Consignment with { Items = [Samples.Item] }).Press("Enter", "V").Type("640 mm").Press("Tab") },
        { "release", officer => With(officer, Samples.Consignment with { Lane = Lane.Yellow, Permits = [new(Act.Release, null)] }).Press("Enter", "L") },
        { "answer", officer => With(officer, Samples.Consignment with { Holds = [AskedBack], Permits = [new(Act.Answer, null)] }).Press("Enter", "W") },
        { "close-case", officer => Decided(officer).Press("F6", "End", "Enter", "X") }, { "take-case", officer => Fresh(officer).Press("F6", "End", "Enter", "T") },
        { "oversight", officer => Desk(officer).Press("F9") }, { "oversight-officer", officer => officer.Press("F9") },
        { "statistics", officer => Desk(officer).Press("F4") }, { "statistics-days", officer => officer.Press("F4", "2") }, { "statistics-outcomes", officer => officer.Press("F4", "3") },
        { "statistics-destinations", officer => officer.Press("F4", "4", "Down") }, { "statistics-cases", officer => Desk(officer).Press("F6", "F4", "5") },
        { "statistics-hit-rates", officer => officer.Press("F4", "6") }, { "status", officer => officer.Press("F11") }, { "audit", officer => officer.Press("Enter", "a") }, { "locked", officer => officer.Press("Ctrl+K") },
        { "sign-in", officer => Tell(officer, new Answer.SignInAt("https://login.customs.example/device", "WDJB-MJHT", Samples.Now.AddMinutes(10))) },
        { "part-away", officer => Tell(officer, new Answer.PartIs("cases", Samples.Now.AddMinutes(-9), "the referral service does not answer")) },
        { "names", officer => Tell(officer, new Answer.QueueIs([RightToLeft], [], false)).Press("F5", "/", "Ctrl+U").Type("by:none").Press("Ctrl+U").Type("to:IQ").Press("Enter") },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_looks_as_agreed_at_80x24(string name, Action<Workplace> bring) => Match(new(), bring, $"{name}.80x24.txt");

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_looks_as_agreed_at_140x40(string name, Action<Workplace> bring) => Match(new(140, 40, Glyphs.Unicode), bring, $"{name}.140x40.txt");

    private static HoldView AskedBack => new(
        $"{Samples.Welder}/holds/1", "H03", "Signs of WMD use", "Reg. (EU) 2021/821 Art. 4(1)(a)", "the whole consignment", "referred", true, true, "local-officer", Samples.Now.AddHours(-1),
        Samples.Now.AddDays(13), "release", "desk", "cases/2026-000188", "words", "de-by: sent 24 Nov 11:04", "Which serial number is on the rating plate?", "");

    private static Customs.Officer.Queue.QueueRow RightToLeft => Samples.Rows[1] with
    {
        Name = "declarations/26DE7430102A0999Z9", Mrn = "26DE7430102A0999Z9", Destination = "IQ", Consignee = "\u0634\u0631\u0643\u0629 \u0628\u063A\u062F\u0627\u062F \u0644\u0644\u062A\u062C\u0627\u0631\u0629", Description = "\u771F\u7A7A\u7535\u5B50\u675F\u710A\u673A EBW 60-150",
    };

    private static void Match(Workplace officer, Action<Workplace> bring, string file)
    {
        bring(officer);
        Golden.Match(officer.Screen + "\n", file);
    }

    private static Workplace With(Workplace officer, ConsignmentView goods)
    {
        officer.Suite.Goods = goods;
        return officer;
    }

    private static Workplace Fresh(Workplace officer)
    {
        officer.Suite.Case = Samples.Case with { Owner = "", State = "new", Permits = [new(Act.Take, null)] };
        return officer;
    }

    private static Workplace Decided(Workplace officer)
    {
        officer.Suite.Case = Samples.Case with
        {
            State = "decided", Permits = [new(Act.CloseCase, null)],
            Proposal = new(Decision.Secure, "diversion to Iran", "local-desk", Samples.Now.AddHours(-1), "approved by local-desk-2 24 Nov 11:50", false),
        };
        return officer;
    }

    private static Workplace Desk(Workplace officer) => Tell(officer, new Answer.OfficeIs(Samples.Office with { Identity = "local-desk", Roles = ["DESK"] }));

    private static Workplace Tell(Workplace officer, Answer answer)
    {
        officer.Shell.Apply(answer);
        return officer;
    }
}
