namespace Customs.Tool;

/// <summary>Where a command reads and writes: standard output carries results only, standard error progress and messages.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Results">Standard output.</param>
/// <param name="Messages">Standard error.</param>
internal sealed record Terminal(TextReader Input, TextWriter Results, TextWriter Messages)
{
    /// <summary>Standard input as bytes.</summary>
    public Func<Stream> Bytes { get; init; } = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input.ReadToEnd()));

    /// <summary>The streams of this process, UTF-8 without a byte-order mark.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var results = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = false };
        return new Terminal(new StreamReader(Console.OpenStandardInput(), utf8), results, Console.Error) { Bytes = Console.OpenStandardInput };
    }
}
