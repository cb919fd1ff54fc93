using System.Text.Json.Serialization;

namespace Aims.Answers.Assessments;

/// <summary>How assessments and timelines are written as JSON, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnum<DutyState>), typeof(CamelCaseEnum<Facts.FactType>)])]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Timeline))]
internal sealed partial class AssessmentJson : JsonSerializerContext;
