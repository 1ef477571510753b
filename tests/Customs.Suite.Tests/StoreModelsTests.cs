using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.Suite.Tests;

/// <summary>Migrations of several parts of one store are written side by side; together they have to make the model.</summary>
public sealed class StoreModelsTests
{
    public static TheoryData<string> Factories { get; } = [.. Types().Select(type => type.AssemblyQualifiedName!)];

    [Fact]
    public void Each_service_has_a_store_in_both_engines() => Assert.Equal(8, Factories.Count);

    [Theory]
    [MemberData(nameof(Factories))]
    public void No_model_holds_what_no_migration_makes(string factory)
    {
        var type = Type.GetType(factory)!;
        using var context = (DbContext)type.GetMethod("CreateDbContext")!.Invoke(Activator.CreateInstance(type, nonPublic: true), [Array.Empty<string>()])!;
        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges(), $"{context.GetType().Name} has changes of the model that no migration makes");
    }

    private static IEnumerable<Type> Types() => new[] { "Classification", "Screening", "Inspection", "Referral" }
        .Select(area => Assembly.Load($"Customs.{area}.Service"))
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>)));
}
