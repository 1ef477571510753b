using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>What the forms about a consignment share: they follow its changes and say what is different.</summary>
/// <param name="view">The consignment as the officer saw it.</param>
/// <param name="newId">Makes request ids.</param>
public abstract class GoodsForm(ConsignmentView view, Func<Guid> newId) : FormScreen(newId)
{
    /// <inheritdoc/>
    public override string Subject => View.Name;

    /// <inheritdoc/>
    public override string? CopyText => View.Mrn;

    /// <summary>The consignment as it is now.</summary>
    protected ConsignmentView View { get; private set; } = view;

    /// <summary>The first line of every form about it.</summary>
    protected string Identity => Texts.Fill($"{View.Mrn} version {View.Version}, lane {Told.Of(View.Lane)}, {Told.Of(View.State)}");

    /// <summary>Who sends what to whom.</summary>
    protected string WhoAndWhat
    {
        get
        {
            var from = View.Parties.FirstOrDefault(party => party.Role.Contains("exporter", StringComparison.Ordinal))?.Name ?? Texts.Of("(no exporter)");
            var to = View.Parties.FirstOrDefault(party => party.Role.Contains("consignee", StringComparison.Ordinal));
            var goods = View.Items.Count == 0 ? Texts.Of("no goods") : View.Items[0].Description + (View.Items.Count > 1 ? Texts.Fill($" and {View.Items.Count - 1} more") : "");
            return Texts.Fill($"{from} to {to?.Name ?? Texts.Of("(no consignee)")} {(to is null ? "" : $"({to.Country})")}: {goods}");
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About => View.Handling.Count == 0 ? [Identity, WhoAndWhat] : [Identity, string.Join("  ", View.Handling), WhoAndWhat];

    /// <inheritdoc/>
    protected override Ask Reload => new Ask.Send(new Request.Load(View.Name, Act.None));

    /// <inheritdoc/>
    protected override string? Renew(Answer answer)
    {
        if (answer is not Answer.ConsignmentIs { View: var now } || now.Name != View.Name || now.Etag == View.Etag)
        {
            return null;
        }

        var before = View;
        View = now;
        return Texts.Fill($"It changed since you opened it: {Differences.Between(before, now)}. Your text is kept; read again, then Ctrl+S.");
    }
}
