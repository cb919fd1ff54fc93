using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Aims.Tests.Support;

namespace Aims.Tests.House;

/// <summary>The public face of the library.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(Aims.Corpus).Assembly;

    [Fact]
    public void The_public_api_is_as_approved()
    {
        var text = new StringBuilder();
        foreach (var type in Library.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append($"{type.FullName}\n");
            foreach (var member in Members(type).Select(m => m.ToString()!).Order(StringComparer.Ordinal)) text.Append($"    {member}\n");
        }

        Approval.Verify("public-api.txt", text.ToString());
    }

    [Fact]
    public void Every_public_class_is_sealed_unless_abstract() =>
        Assert.Empty(Library.GetExportedTypes().Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract));

    [Fact]
    public void Every_class_of_the_library_is_sealed_unless_abstract() =>
        Assert.Empty(Library.GetTypes().Where(t => t.Namespace?.StartsWith("Aims", StringComparison.Ordinal) == true
            && t.IsClass && !t.IsSealed && !t.IsAbstract && !t.Name.Contains('<', StringComparison.Ordinal)));

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Empty(Library.GetExportedTypes().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))));

    [Fact]
    public void No_public_field_can_be_written() =>
        Assert.Empty(Library.GetExportedTypes().SelectMany(t => t.GetFields()).Where(f => !f.IsInitOnly && !f.IsLiteral && !f.DeclaringType!.IsEnum));

    [Fact]
    public void No_public_interface_is_needed() => Assert.Empty(Library.GetExportedTypes().Where(t => t.IsInterface));

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var file = Path.ChangeExtension(Library.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member").Select(m => m.Attribute("name")!.Value).ToHashSet();
        foreach (var type in Library.GetExportedTypes())
        {
            Assert.Contains($"T:{type.FullName}", documented);
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                if (!method.IsSpecialName && !IsGenerated(method))
                    Assert.True(documented.Any(d => d == $"M:{type.FullName}.{method.Name}" || d.StartsWith($"M:{type.FullName}.{method.Name}(", StringComparison.Ordinal)), $"{type}.{method.Name} is not documented.");
        }
    }

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is not MethodInfo { IsSpecialName: true } && !IsGenerated(m));

    /// <summary>What the compiler adds to every record says nothing about our design.</summary>
    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
