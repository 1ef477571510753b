using System.Collections.Frozen;
using System.Reflection;
using Customs.Common.V1;
using Google.Protobuf.Reflection;

namespace Customs.ServiceDefaults;

/// <summary>Every rpc of the suite's protos by the name that gRPC calls it, <c>/customs.screening.v1.ScreeningService/ScreenParties</c>.</summary>
public sealed class ContractMethods
{
    private readonly FrozenDictionary<string, MethodDescriptor> methods;
    private readonly FrozenDictionary<string, FrozenSet<Role>> roles;

    /// <summary>Takes the rpcs of these files.</summary>
    public ContractMethods(IEnumerable<FileDescriptor> files)
    {
        methods = files.SelectMany(f => f.Services).SelectMany(s => s.Methods).ToFrozenDictionary(m => $"/{m.Service.FullName}/{m.Name}");
        roles = methods.ToFrozenDictionary(m => m.Key, m => DeclaredRoles(m.Value));
    }

    /// <summary>The rpcs of the contracts assembly.</summary>
    public static ContractMethods Suite { get; } = new(FilesOf(typeof(AccessReflection).Assembly));

    /// <summary>All rpcs.</summary>
    public IEnumerable<KeyValuePair<string, MethodDescriptor>> All => methods;

    /// <summary>Roles that may call the rpc, of which one suffices; empty when the rpc is unknown or declares none, and then nobody may.</summary>
    public IReadOnlySet<Role> RolesOf(string method) => roles.TryGetValue(method, out var allowed) ? allowed : FrozenSet<Role>.Empty;

    private static FrozenSet<Role> DeclaredRoles(MethodDescriptor method) =>
        (method.GetOptions()?.GetExtension(AccessExtensions.Access)?.Roles ?? []).Where(r => r != Role.Unspecified).ToFrozenSet();

    // The compiler of the protos makes one class XReflection with a static Descriptor for each file.
    private static IEnumerable<FileDescriptor> FilesOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsAbstract && t.IsSealed && t.Name.EndsWith("Reflection", StringComparison.Ordinal))
            .Select(t => t.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<FileDescriptor>();
}
