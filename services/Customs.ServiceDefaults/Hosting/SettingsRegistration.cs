using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Customs.ServiceDefaults;

/// <summary>Registers the options of a service.</summary>
public static class SettingsRegistration
{
    /// <summary>
    /// Binds a section of the settings to an options class and checks its validation attributes at start. A setting that the class does not have, that can not be read or that is out of its range
    /// stops the start with its name, value and range.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="section">Section of the settings: <c>Screening</c>.</param>
    public static void AddSettings<TOptions>(this IHostApplicationBuilder builder, string section)
        where TOptions : class
    {
        builder.Services.AddOptions<TOptions>()
            .Bind(builder.Configuration.GetSection(section), o => o.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TOptions>>(new Checker<TOptions>(section));
    }

    private sealed class Checker<TOptions>(string section) : IValidateOptions<TOptions>
        where TOptions : class
    {
        private readonly ImmutableArray<(System.Reflection.PropertyInfo Property, ImmutableArray<ValidationAttribute> Rules)> checkedProperties =
        [
            .. typeof(TOptions).GetProperties().Select(p => (p, p.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>().ToImmutableArray())),
        ];

        public ValidateOptionsResult Validate(string? name, TOptions options)
        {
            var wrong = new List<string>();
            foreach (var (property, rules) in checkedProperties)
            {
                var value = property.GetValue(options);
                var context = new ValidationContext(options) { MemberName = property.Name, DisplayName = $"{section}:{property.Name}" };
                wrong.AddRange(rules.Select(r => r.GetValidationResult(value, context)).Where(r => r != ValidationResult.Success)
                    .Select(r => $"setting {section}:{property.Name} is '{value}'; {r!.ErrorMessage}"));
            }

            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
