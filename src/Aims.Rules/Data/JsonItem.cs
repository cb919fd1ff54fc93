using System.Text.Json;

namespace Aims.Data;

/// <summary>One item of a JSON list and where it stands.</summary>
internal sealed record JsonItem(JsonElement Item, JsonPath Path);
