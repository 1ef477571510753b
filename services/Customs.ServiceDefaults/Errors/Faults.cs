using System.Text;

namespace Customs.ServiceDefaults;

/// <summary>Tells a fault for the log without its messages: those may hold names of persons.</summary>
internal static class Faults
{
    /// <summary>Types and stack of the exception and its causes.</summary>
    public static string Describe(Exception fault)
    {
        var text = new StringBuilder();
        for (var e = fault; e is not null; e = e.InnerException)
        {
            text.Append(text.Length == 0 ? "" : "caused by ").Append(e.GetType().FullName).Append('\n').Append(e.StackTrace).Append('\n');
        }

        return text.ToString();
    }
}
