using System.Collections.Frozen;
using Aims.GraphQL.Execution;

namespace Aims.GraphQL.Binding;

/// <summary>Writes the values of a C# enum, or texts, as values of an enum; the JSON of each is made once.</summary>
internal sealed class EnumWriter<T>(string name, IReadOnlyDictionary<T, string> words) where T : notnull
{
    private readonly FrozenDictionary<T, byte[]> _json = words.ToFrozenDictionary(
        pair => pair.Key, pair => ResponseBuffer.Encode(pair.Value));

    public void Write(ResponseBuffer buffer, T value)
    {
        if (!_json.TryGetValue(value, out var json))
            throw new GraphQLException($"Enum '{name}' has no value for what was resolved.", ErrorCode.BadResult);
        buffer.Write(json);
    }
}
