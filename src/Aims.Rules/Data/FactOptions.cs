using Aims.Facts;

namespace Aims.Data;

/// <summary>Reads the options of a word or set.</summary>
internal static class FactOptions
{
    /// <summary>One bit of a word each.</summary>
    private const int Most = 64;

    public static List<FactOption> Read(StrictObject json, FaultCollector faults)
    {
        var options = new List<FactOption>();
        foreach (var (item, path) in json.Items("options"))
        {
            var option = new StrictObject(item, path, faults, "value", "text");
            var value = option.Text("value");
            if (options.Any(o => o.Value == value))
                option.Add(FaultCode.BadOptions, "value", $"The option '{value}' stands twice.", "Keep one of the two.");
            else if (value.Any(c => c is < ' ' or > '~' or '"' or '\\'))
                option.Add(FaultCode.BadOptions, "value", $"'{value}' cannot be an option.", "Write printable ASCII without quotes and backslashes.");
            else
                options.Add(new FactOption(value, option.Text("text")));
        }

        if (options.Count is 0 or > Most)
            json.Add(FaultCode.BadOptions, "options", $"There are {options.Count} options.", $"Write 1 to {Most} options.");
        return options;
    }
}
