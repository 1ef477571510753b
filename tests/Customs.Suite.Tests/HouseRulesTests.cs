using System.Reflection;
using System.Text.RegularExpressions;
using Customs.Common.V1;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>What the design says of the whole checkout and no compiler checks.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string[] Areas = ["Classification", "Screening", "Inspection", "Referral"];

    private static readonly string[] Sources = ["clients", "docs", "eng", "protos", "services", "tests"];

    // The word is put together here, or this file would hold it.
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:"];

    [Fact]
    public void A_core_references_primitives_and_nothing_else_of_the_suite() =>
        Assert.All(Areas, area => Assert.Equal(["Customs.Primitives"], References($"services/Customs.{area}")));

    [Fact]
    public void A_service_references_its_own_core_and_what_all_share() => Assert.All(Areas, area =>
        Assert.Empty(References($"services/Customs.{area}.Service").Except(["Customs.Contracts", "Customs.ServiceDefaults", "Customs.Primitives", "Customs.Proof", $"Customs.{area}"])));

    [Fact]
    public void A_client_references_contracts_and_clients_only()
    {
        var clients = Directory.GetDirectories(Path.Combine(Repository.Root, "clients")).Select(c => Path.GetFileName(c)!).ToList();

        // The client library builds the program that it starts, without its assembly. What proves trails and packages knows no service (ADR 6).
        Assert.Empty(References("services/Customs.Proof"));
        Assert.All(clients, c => Assert.Empty(References($"clients/{c}").Except(["Customs.Contracts", "Customs.Suite", "Customs.Proof", .. clients])));
        Assert.All(clients, c => Assert.DoesNotMatch(@"Customs\.Suite\.csproj""\s*/>", Project($"clients/{c}")));
    }

    [Fact]
    public void Every_rpc_says_who_may_call_it_and_a_service_answers_it()
    {
        var answered = WholeSuiteTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetBaseDefinition().DeclaringType?.GetCustomAttribute<BindServiceMethodAttribute>() is not null && m.GetBaseDefinition() != m)
            .Select(m => $"/{ServiceName(m.GetBaseDefinition().DeclaringType!)}/{m.Name}").ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(ContractMethods.Suite.All);
        Assert.All(ContractMethods.Suite.All, m => Assert.NotEmpty(m.Value.GetOptions().GetExtension(AccessExtensions.Access).Roles));
        Assert.Empty(ContractMethods.Suite.All.Select(m => m.Key).Except(answered));
    }

    [Fact]
    public void Every_reason_of_an_error_is_in_the_list_of_errors()
    {
        var listed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md"));
        var reasons = Files("services", "*.cs").SelectMany(f => NamedReason().Matches(File.ReadAllText(f)).Select(m => m.Groups["reason"].Value))
            .Concat(typeof(Reasons).GetFields().Select(f => (string)f.GetRawConstantValue()!)).Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(reasons, r => !listed.Contains($"`{r}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_of_the_documents_leads_to_a_file()
    {
        var documents = Files("docs", "*.md").Concat(Directory.GetFiles(Repository.Root, "*.md")).ToList();
        Assert.NotEmpty(documents);

        var broken = documents.SelectMany(d => Link().Matches(File.ReadAllText(d)).Select(m => (Document: d, Target: m.Groups["target"].Value)))
            .Where(l => !l.Target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(l.Document)!, l.Target)))
            .Select(l => $"{Path.GetFileName(l.Document)}: {l.Target}");

        Assert.Empty(broken);
    }

    [Fact]
    public void No_source_file_is_long_and_none_says_that_it_is_unfinished()
    {
        var sources = Sources.SelectMany(s => Files(s, "*.cs").Concat(Files(s, "*.proto"))).ToList();
        Assert.NotEmpty(sources);

        // Contracts are read as reference, one service in one file; migrations are written by a tool.
        Assert.Empty(sources.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !IsGenerated(f) && File.ReadLines(f).Count() > 400).Select(f => Path.GetRelativePath(Repository.Root, f)));
        Assert.Empty(sources.Where(f => Unfinished.Any(w => File.ReadAllText(f).Contains(w, StringComparison.Ordinal))).Select(f => Path.GetRelativePath(Repository.Root, f)));
    }

    private static bool IsGenerated(string file) => file.Split(Path.DirectorySeparatorChar).Contains("Migrations", StringComparer.Ordinal);

    private static IEnumerable<Type> WholeSuiteTypes() => new[]
    {
        typeof(Classification.Service.ClassificationModule), typeof(Screening.Service.ScreeningModule), typeof(Referral.Service.ReferralModule), typeof(Inspection.Service.InspectionModule),
        typeof(ContractMethods), // what all share answers too: audit trails
    }.SelectMany(t => t.Assembly.GetTypes());

    private static string ServiceName(Type implemented) =>
        ((Google.Protobuf.Reflection.ServiceDescriptor)implemented.DeclaringType!.GetProperty("Descriptor")!.GetValue(null)!).FullName;

    private static string Project(string folder) => File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj").Single());

    private static IEnumerable<string> References(string folder) =>
        ProjectReference().Matches(Project(folder)).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.GetDirectories(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        .Append(Path.Combine(Repository.Root, folder))
        .Where(d => !Path.GetRelativePath(Repository.Root, d).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "node_modules"))
        .SelectMany(d => Directory.GetFiles(d, pattern));

    [GeneratedRegex("""<ProjectReference Include="[^"]*/(?<name>[^"/]+)\.csproj""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectReference();

    [GeneratedRegex("""(FailedPrecondition|Unavailable|InvalidArgument|Aborted|NotFound|AlreadyExists|PermissionDenied)\([^;]*?"(?<reason>[A-Z]+(_[A-Z]+)+)"(?=[,)])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedReason();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
