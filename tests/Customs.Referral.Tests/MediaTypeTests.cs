using System.Text;

namespace Customs.Referral.Tests;

public sealed class MediaTypeTests
{
    public static TheoryData<string, byte[]> Good => new()
    {
        { "application/pdf", "%PDF-1.7\n"u8.ToArray() },
        { "image/jpeg", [0xff, 0xd8, 0xff, 0xe0] },
        { "image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
        { "image/tiff", "II*\0"u8.ToArray() },
        { "image/tiff", "MM\0*"u8.ToArray() },
        { "image/webp", "RIFF\0\0\0\0WEBPVP8 "u8.ToArray() },
        { "text/plain", Encoding.UTF8.GetBytes("شرکت 精密\t\r\n") },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_form_is_taken_under_its_own_name_and_under_no_other(string name, byte[] head)
    {
        Assert.Null(MediaType.Refusal(name, head));
        foreach (var other in MediaType.Names.Split(", ").Where(n => n != name && n != "text/plain"))
        {
            Assert.NotNull(MediaType.Refusal(other, head));
        }
    }

    [Theory]
    [InlineData("application/x-msdownload", "MZ")]
    [InlineData("text/html", "<html>")]
    [InlineData("image/svg+xml", "<svg")]
    [InlineData("IMAGE/PNG", "\u0089PNG\r\n\u001a\n")]
    [InlineData("text/plain", "MZ is how programs begin")]
    [InlineData("text/plain", "#!/bin/sh")]
    [InlineData("text/plain", "a\0b")]
    [InlineData("text/plain", "")]
    public void Programs_scripts_and_forms_that_are_not_named_are_not_taken(string name, string head) => Assert.NotNull(MediaType.Refusal(name, Encoding.Latin1.GetBytes(head)));
}
