using System.Text;

namespace Customs.Officer.Terminal.Views;

/// <summary>Copies through the terminal (OSC 52), which works over SSH where no clipboard program can.</summary>
public static class Osc52
{
    /// <summary>The sequence that puts a text on the clipboard of the officer's own machine.</summary>
    public static string Copy(string text) => $"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\a";
}
