using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Tests;

/// <summary>An officer at a terminal: presses keys, reads lines; the pretended suite answers at once unless told to wait.</summary>
public sealed class Workplace
{
    private int _ids;

    public Workplace(int columns = 80, int rows = 24, Glyphs? glyphs = null, bool welcome = true)
    {
        Shell = new(() => new Guid(++_ids, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), glyphs ?? Glyphs.Ascii);
        Shell.Resize(columns, rows);
        Shell.Tick(Samples.Now);
        foreach (var answer in welcome ? Suite.Welcome : [])
        {
            Shell.Apply(answer);
        }
    }

    public OfficerShell Shell { get; }

    public PretendSuite Suite { get; } = new();

    public bool Holding { get; set; }

    public List<Request> Held { get; } = [];

    public List<HostAsk> Others { get; } = [];

    public int Pressed { get; private set; }

    public string Screen => string.Join("\n", Shell.Draw().Select(line => line.Text.TrimEnd()));

    public string MessageLine => Shell.Draw()[^2].Text.Trim();

    public Workplace Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            Pressed++;
            Shell.Press(new(key));
            Serve();
        }

        return this;
    }

    public Workplace Type(string text) => Press([.. text.Select(sign => sign == ' ' ? "Space" : sign.ToString())]);

    public void Answer(Request request) => Shell.Apply(Suite.Ask(request));

    private void Serve()
    {
        for (var asks = Shell.TakeAsks(); asks.Count > 0; asks = Shell.TakeAsks())
        {
            foreach (var ask in asks)
            {
                if (ask is not HostAsk.Send send)
                {
                    Others.Add(ask);
                }
                else if (Holding)
                {
                    Held.Add(send.Request);
                }
                else
                {
                    Answer(send.Request);
                }
            }
        }
    }
}
