namespace Customs.ServiceDefaults;

/// <summary>A setting stops the start. The message names the setting, its value and what would be right.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Says what is wrong with one setting.</summary>
    /// <param name="setting">The setting as it is written in the settings file, such as <c>Port</c> or <c>Postgres:screening</c>.</param>
    /// <param name="value">The value that was given; never given for secrets.</param>
    /// <param name="range">What would be right.</param>
    public SettingsException(string setting, string? value, string range)
        : this($"setting {setting} is '{value ?? "(not given)"}'; it must be {range}")
    {
    }

    /// <summary>Says what is wrong in words of its own.</summary>
    public SettingsException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong in words of its own, with the cause.</summary>
    public SettingsException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>A setting is wrong.</summary>
    public SettingsException()
        : this("a setting is wrong")
    {
    }
}
