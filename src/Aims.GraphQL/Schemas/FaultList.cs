using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Schemas;

/// <summary>Collects faults while a schema is built or bound.</summary>
internal sealed class FaultList(string source)
{
    private readonly List<(int Position, SchemaFault Fault)> _faults = [];

    public int Count => _faults.Count;

    public void Add(string message, SyntaxNode node) => Add(message, node.Position);

    public void Add(string message, int position) =>
        _faults.Add((position, new SchemaFault(message, SourceLocation.Of(source, position))));

    public void Add(string message) => _faults.Add((int.MaxValue, new SchemaFault(message, null)));

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new SchemaException([.. _faults.OrderBy(fault => fault.Position).Select(fault => fault.Fault).Distinct()]);
    }
}
