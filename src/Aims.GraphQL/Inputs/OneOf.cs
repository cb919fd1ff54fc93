using Aims.GraphQL.Types;

namespace Aims.GraphQL.Inputs;

/// <summary>The rule of @oneOf input objects at execution (specification §3.10.1).</summary>
internal static class OneOf
{
    /// <exception cref="FormatException">Not exactly one field is given, or it is null.</exception>
    public static void Check(InputObjectType type, InputRecord record)
    {
        if (!type.IsOneOf) return;
        if (record.Count != 1) throw new FormatException($"Exactly one field of '{type}' must be given.");
        if (record.Fields.First() is { Value: null } field)
            throw new FormatException($"Field '{type}.{field.Key}' must not be null.");
    }
}
