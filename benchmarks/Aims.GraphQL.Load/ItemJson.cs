using System.Text.Json.Serialization;

namespace Aims.GraphQL.Load;

/// <summary>Source-generated serialization, as a hand-written endpoint would use it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Item))]
[JsonSerializable(typeof(Item[]))]
internal sealed partial class ItemJson : JsonSerializerContext;
