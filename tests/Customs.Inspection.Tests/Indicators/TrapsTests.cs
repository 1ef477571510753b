using System.Reflection;
using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;
using Customs.Inspection.Mitigators;
using Xunit.v3;

namespace Customs.Inspection.Tests.Indicators;

/// <summary>Every indicator, gate and mitigator has tests that see it speak, see it stay silent, and see it hold back where it could be fooled. The tests are run here once more and what they evaluate is counted.</summary>
public sealed class TrapsTests
{
    private static readonly Lazy<ILookup<string, bool>> s_seen = new(() => Ledger.Of(RunAll).ToLookup(s => s.Id, s => s.Spoke));

    public static TheoryData<string> Ids => [.. IndicatorSet.Current.All.Select(i => i.Id).Concat(GateSet.All.Select(g => g.Id)).Concat(MitigatorSet.All.Select(m => m.Id))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_seen_to_speak_to_stay_silent_and_to_hold_back(string id)
    {
        var seen = s_seen.Value[id].ToList();
        Assert.True(seen.Contains(true), $"no test sees {id} speak");
        Assert.True(seen.Count(spoke => !spoke) >= 2, $"{id} needs a test without anything suspicious and one with its trap; silent {seen.Count(s => !s)} times");
    }

    private static void RunAll()
    {
        foreach (var type in typeof(TrapsTests).Assembly.GetTypes().Where(t => t != typeof(TrapsTests) && t.GetConstructor([]) is not null && IsOfRules(t)).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => m.ReturnType == typeof(void) && m.GetCustomAttributes().OfType<IFactAttribute>().Any()))
            {
                foreach (var row in Rows(method))
                {
                    method.Invoke(Activator.CreateInstance(type), row);
                }
            }
        }
    }

    // Tests over the scenarios see every indicator by the way; only a test that was written for a rule counts.
    private static bool IsOfRules(Type type) => type.Name.EndsWith("Tests", StringComparison.Ordinal)
        && (type.Name is "EndUseTests" or "RecipientTests" or "GatesTests" or "MitigatorsTests" || (type.Name[0] == 'P' && char.IsAsciiDigit(type.Name[1])));

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.GetParameters().Length == 0 ? [[]] : method.GetCustomAttributes<InlineDataAttribute>().Select(d => d.Data.Zip(method.GetParameters(), As).ToArray());

    private static object? As(object? value, ParameterInfo parameter) =>
        value is IConvertible && Nullable.GetUnderlyingType(parameter.ParameterType) is null && !parameter.ParameterType.IsEnum ? Convert.ChangeType(value, parameter.ParameterType, System.Globalization.CultureInfo.InvariantCulture) : value;
}
