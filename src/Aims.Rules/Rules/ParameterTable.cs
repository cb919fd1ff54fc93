using Aims.Rules.Expressions;

namespace Aims.Rules;

/// <summary>The parameters of a workflow and of the rule being compiled, each compiled once, in the order of their dependencies.</summary>
internal sealed class ParameterTable(Func<ParameterSource, Operand?> compile, RuleFaults faults)
{
    private readonly Dictionary<string, ParameterSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operand?> _compiled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _sources.Keys;

    public void Add(ParameterSource source) => _sources.TryAdd(source.Name, source);

    public bool Has(string name) => _sources.ContainsKey(name);

    public void Remove(string name)
    {
        _sources.Remove(name);
        _compiled.Remove(name);
    }

    /// <summary>The operand of a parameter; null if there is none of this name.</summary>
    /// <exception cref="ExpressionFault">The parameter depends on itself, or has a fault of its own that is already reported.</exception>
    public Operand? Find(Name name)
    {
        if (!_sources.TryGetValue(name.Text, out var source)) return null;
        if (!_compiled.TryGetValue(name.Text, out var operand))
        {
            if (!_open.Add(name.Text))
            {
                faults.Add(RuleFaultCode.ParameterCycle, source.Path, $"'{name.Text}' depends on itself.", "Break the circle.");
                throw Reported(name);
            }

            operand = _compiled[name.Text] = compile(source);
            _open.Remove(name.Text);
        }

        return operand ?? throw Reported(name);
    }

    private static ExpressionFault Reported(Name name) => new("", name.Position, "", "");
}
