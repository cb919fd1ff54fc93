namespace Aims.Rules;

/// <summary>Where the compiler reports what is wrong with the rules of one file.</summary>
/// <param name="add">Receives code, JSON path, what is wrong, and what to do about it.</param>
internal sealed class RuleFaults(Action<string, string, string, string> add)
{
    public void Add(string code, string path, string message, string hint) => add(code, path, message, hint);
}
