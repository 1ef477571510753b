namespace Customs.Officer.Terminal.Tests;

public sealed class TerminalOptionsTests
{
    [Fact]
    public void Without_arguments_the_embedded_suite_is_meant()
    {
        Assert.True(Read([], new() { ["LANG"] = "en_GB.UTF-8", ["TERM"] = "xterm-256color" }, out var options, out _));
        Assert.Equal((null, "local-officer", ThemeName.Dark, false, false), (options.Server, options.Identity, options.Theme, options.Ascii, options.Mouse));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "vt220")]
    [InlineData("TERM", "dumb")]
    public void Where_colour_is_not_wanted_or_not_there_nothing_is_coloured(string name, string value)
    {
        Assert.True(Read([], new() { [name] = value }, out var options, out _));
        Assert.Equal(ThemeName.Mono, options.Theme);
    }

    [Fact]
    public void Where_the_locale_is_not_UTF_8_only_ASCII_is_drawn()
    {
        Assert.True(Read([], new() { ["LANG"] = "C", ["TERM"] = "xterm" }, out var options, out _));
        Assert.True(options.Ascii);
    }

    [Fact]
    public void All_options_are_read()
    {
        string[] args = ["--server", "https://suite:5001", "--data", ":temp:", "--token", "id/local-desk.token", "--no-samples", "--theme", "light", "--glyphs", "ascii", "--mouse", "--read-only"];
        Assert.True(Read(args, [], out var options, out _));
        Assert.Equal(
            new TerminalOptions { Server = "https://suite:5001", Data = ":temp:", Token = "id/local-desk.token", Identity = "local-desk", NoSamples = true, Theme = ThemeName.Light, Ascii = true, Mouse = true, ReadOnly = true }, options);
    }

    [Theory]
    [InlineData("de_DE.UTF-8", null, "de")]
    [InlineData("en_GB.UTF-8", null, "en")]
    [InlineData("en_GB.UTF-8", "de_AT.UTF-8", "de")]
    [InlineData("fr_FR.UTF-8", null, "en")]
    public void The_language_is_that_of_the_locale(string lang, string? all, string language)
    {
        Assert.True(Read([], all is null ? new() { ["LANG"] = lang } : new() { ["LANG"] = lang, ["LC_ALL"] = all }, out var options, out _));
        Assert.Equal(language, options.Language);
    }

    [Fact]
    public void Sign_in_lock_language_and_time_zone_can_be_chosen()
    {
        string[] args = ["--issuer", "https://login.customs.example/realms/x", "--client-id", "officer", "--lock", "0", "--lang", "de", "--zone", "Europe/Berlin"];
        Assert.True(Read(args, [], out var options, out _));
        Assert.Equal(("https://login.customs.example/realms/x", "officer", null, "de", "Europe/Berlin"), (options.Issuer!.ToString(), options.ClientId, options.LockAfter, options.Language, options.Zone!.Id));
    }

    [Theory]
    [InlineData("--issuer can not be 'http://x'", "--issuer", "http://x")]
    [InlineData("--lock can not be 'soon'", "--lock", "soon")]
    [InlineData("--lang can not be 'fr'", "--lang", "fr")]
    [InlineData("--zone can not be 'Atlantis'", "--zone", "Atlantis")]
    [InlineData("--colour is unknown or needs a value", "--colour")]
    [InlineData("--server can not be 'ftp://x'", "--server", "ftp://x")]
    [InlineData("--server can not be 'http://suite'", "--server", "http://suite")]
    [InlineData("--token can not be 'secret'", "--token", "secret")]
    [InlineData("--theme can not be '7'", "--theme", "7")]
    [InlineData("--glyphs can not be 'emoji'", "--glyphs", "emoji")]
    [InlineData("--as is unknown or needs a value", "--as")]
    public void A_wrong_option_is_told_and_nothing_starts(string problem, params string[] args)
    {
        Assert.False(Read(args, [], out _, out var told));
        Assert.Equal(problem, told);
    }

    private static bool Read(string[] args, Dictionary<string, string> environment, out TerminalOptions options, out string problem) =>
        TerminalOptions.TryParse(args, environment.GetValueOrDefault, out options, out problem);
}
