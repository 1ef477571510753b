namespace Customs.Tool;

/// <summary>Wrong usage or unreadable input: one message, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
