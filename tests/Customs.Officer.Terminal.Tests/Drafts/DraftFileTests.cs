using Customs.Officer.Shell;
using Customs.Officer.Terminal.Drafts;

namespace Customs.Officer.Terminal.Tests.Drafts;

public sealed class DraftFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("officer-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "state", "kept.json");

    [Fact]
    public void Kept_forms_come_back_as_they_were()
    {
        var file = new DraftFile(Path);
        file.Save([new("STOP", "declarations/1", ["H03", "", "crates marked \"BND\""])]);
        var draft = Assert.Single(file.Load());
        Assert.Equal(("STOP", "declarations/1"), (draft.Form, draft.Subject));
        Assert.Equal(["H03", "", "crates marked \"BND\""], draft.Values);
    }

    [Fact]
    public void Without_an_open_form_nothing_is_kept_not_even_a_folder()
    {
        new DraftFile(Path).Save([]);
        Assert.Empty(new DraftFile(Path).Load());
        Assert.False(Directory.Exists(System.IO.Path.GetDirectoryName(Path)));
    }

    [Fact]
    public void A_broken_file_of_drafts_does_not_keep_the_terminal_from_starting()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, "{");
        Assert.Empty(new DraftFile(Path).Load());
    }

    [Fact]
    public void A_stop_that_could_not_be_sent_survives_the_terminal_and_keeps_its_request_id()
    {
        var stop = new Request.Stop(Guid.NewGuid().ToString(), "declarations/1", "e1", "1", "H03", "", "", "words");
        new Outbox(Path).Add("local-officer", stop);
        Assert.Equal(stop, Assert.Single(new Outbox(Path).Of("local-officer")));
        Assert.Empty(new Outbox(Path).Of("somebody-else"));
    }

    [Fact]
    public void A_stop_is_kept_once_and_forgotten_once_it_was_answered()
    {
        var stop = new Request.Stop("1", "declarations/1", "e1", "1", "H03", "", "", "words");
        var outbox = new Outbox(Path);
        outbox.Add("a", stop);
        outbox.Add("a", stop);
        Assert.Equal(1, outbox.Count);
        outbox.Remove("1");
        Assert.Equal(0, new Outbox(Path).Count);
        Assert.False(File.Exists(Path));
    }

    [Fact]
    public void Only_the_owner_can_read_what_is_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes are for Unix");
            return;
        }

        new DraftFile(Path).Save([new("STOP", "declarations/1", [])]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(System.IO.Path.GetDirectoryName(Path)!));
    }

    public void Dispose() => Directory.Delete(_folder, true);
}
