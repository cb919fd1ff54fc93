using System.Reflection;

namespace Aims.GraphQL.Binding;

/// <summary>Which C# parameters cannot take null.</summary>
internal static class NullFaults
{
    /// <summary>A value type that is not nullable, or a reference that the compiler was told is never null.</summary>
    public static bool CannotBeNull(ParameterInfo parameter) =>
        IsPlainValue(parameter.ParameterType)
        || (!parameter.ParameterType.IsValueType
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull);

    public static bool IsPlainValue(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;
}
