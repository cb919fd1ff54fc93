using System.Text.Json.Serialization;

namespace Aims.Answers.Json;

/// <summary>The generated serializers of all answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SatisfiesJson))]
[JsonSerializable(typeof(SatisfiedByJson))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(CoverageJson))]
internal sealed partial class JsonContext : JsonSerializerContext;
