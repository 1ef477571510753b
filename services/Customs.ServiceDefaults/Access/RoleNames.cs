using System.Collections.Frozen;
using Customs.Common.V1;

namespace Customs.ServiceDefaults;

/// <summary>Roles as tokens and certificates write them: the proto name without its prefix, <c>LIST_KEEPER</c>.</summary>
public static class RoleNames
{
    private const string Prefix = "ROLE_";

    private static readonly FrozenDictionary<string, Role> ByName = AccessReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.EnumDescriptor>("Role").Values
        .Where(v => v.Number != 0).ToFrozenDictionary(v => v.Name[Prefix.Length..], v => (Role)v.Number);

    private static readonly FrozenDictionary<Role, string> ByRole = ByName.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>The name of a role.</summary>
    public static string Write(Role role) => ByRole[role];

    /// <summary>Reads a role; false for a name that is none.</summary>
    public static bool TryRead(string name, out Role role) => ByName.TryGetValue(name, out role);
}
