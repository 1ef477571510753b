namespace Customs.Client;

/// <summary>The suite can not be started or does not answer. The message is for the user.</summary>
public sealed class SuiteUnreachableException : Exception
{
    /// <summary>Says why.</summary>
    public SuiteUnreachableException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, with the cause.</summary>
    public SuiteUnreachableException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>The suite does not answer.</summary>
    public SuiteUnreachableException()
        : this("the suite does not answer")
    {
    }
}
