using System.Text;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>Keeps the tokens of the local identities and the leaf of this process valid while it runs.</summary>
internal sealed class IdentityRenewal(IdentityFolder folder, Leaf leaf, SuiteSettings settings, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(12);
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    // Before the port opens, so that whoever finds the suite healthy finds the tokens too.
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        WriteTokens();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            WriteTokens();
            var next = await folder.OpenLeafAsync(leaf.Name, stoppingToken);
            leaf.Exchange(next.Current);
        }
    }

    private void WriteTokens()
    {
        if (!folder.Tokens.CanSign || !settings.LocalIdentities)
        {
            return;
        }

        foreach (var identity in LocalIdentity.All)
        {
            SecretFile.Write(Path.Combine(folder.Path, identity.Name + ".token"), Encoding.ASCII.GetBytes(folder.Tokens.Mint(identity, TokenLife)));
        }
    }
}
