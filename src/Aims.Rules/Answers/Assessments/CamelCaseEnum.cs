using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Answers.Assessments;

/// <summary>Writes an enumeration as a word that begins in lower case.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
