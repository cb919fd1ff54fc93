using System.Text.Json;

namespace Aims.Data;

/// <summary>
/// One item of a JSON list and where it stands. A class, because generic code over it is compiled ahead of time, which
/// generic code over a structure of ours and another library's is not: that cost half of the start of the tool.
/// </summary>
internal sealed class JsonItem(JsonElement item, JsonPath path)
{
    public JsonElement Item => item;

    public JsonPath Path => path;

    public void Deconstruct(out JsonElement at, out JsonPath where) => (at, where) = (item, path);
}
