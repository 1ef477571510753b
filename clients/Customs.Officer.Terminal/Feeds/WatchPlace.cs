namespace Customs.Officer.Terminal.Feeds;

/// <summary>Where a watch stopped, kept over breaks of the link.</summary>
internal sealed class WatchPlace
{
    /// <summary>Token of the last message that was handed on; empty before the first one.</summary>
    public string Token { get; set; } = "";
}
