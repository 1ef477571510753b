using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Customs.Testing;

/// <summary>Keeps what a suite logs, so that a test can fail on an error that nobody expected and can look for what must not be in a log.</summary>
public sealed class NoErrorsLogged : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    /// <summary>Everything that was logged.</summary>
    public IEnumerable<string> Lines => lines.Select(l => l.Text);

    /// <summary>Fails when an error was logged.</summary>
    public void Check()
    {
        // Whole texts: what Assert.Empty cuts off is what says where the error came from.
        var errors = lines.Where(l => l.Level >= LogLevel.Error && !IsClientGone(l.Text)).Select(l => l.Text).ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
    }

    // A client that closes its stream before the server has read the request is told of as an error by the gRPC library; tests that end do that.
    private static bool IsClientGone(string text) =>
        text.Contains(" Grpc.AspNetCore.Server.ServerCallHandler: ", StringComparison.Ordinal) && text.Contains("The client reset the request stream.", StringComparison.Ordinal);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Logger(string category, ConcurrentQueue<(LogLevel Level, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, $"{logLevel} {category}: {formatter(state, exception)} {exception}"));
    }
}
