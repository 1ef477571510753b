using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>What was said and sent at this terminal; the newest entries are kept.</summary>
public sealed class Trail
{
    private const int Kept = 500;
    private readonly List<Message> _messages = [];

    /// <summary>The newest message, or null.</summary>
    public Message? Last => _messages.Count > 0 ? _messages[^1] : null;

    /// <summary>Adds a message.</summary>
    public void Add(Message message)
    {
        _messages.Add(message);
        if (_messages.Count > Kept)
        {
            _messages.RemoveAt(0);
        }
    }

    /// <summary>Writes the newest first.</summary>
    public void Write(Document page, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.Heading(Texts.Of("What was sent and said here"), Texts.Of("newest first"));
        for (var at = _messages.Count - 1; at >= 0; at--)
        {
            page.Pair(Say.When(_messages[at].At, now), _messages[at].Words, Look(_messages[at].Kind), 15);
        }
    }

    /// <summary>Role of a kind of message.</summary>
    public static Role Look(MessageKind kind) => kind switch
    {
        MessageKind.Done => Role.Green,
        MessageKind.Problem => Role.Stop,
        MessageKind.Info => Role.Normal,
        _ => Role.Normal,
    };
}
