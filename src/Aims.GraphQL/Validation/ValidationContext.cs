using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Validation;

/// <summary>What the rules share: the document, its schema, what its parts refer to, and the errors found.</summary>
internal sealed class ValidationContext
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly Dictionary<DefinitionSyntax, (List<VariableUsage> Variables, List<FragmentSpreadSyntax> Spreads)> _uses = [];
    private readonly string _source;

    public ValidationContext(Schema schema, DocumentSyntax document, string source, Limits limits)
    {
        (Schema, Document, _source, Limits) = (schema, document, source, limits);
        foreach (var fragment in document.Definitions.OfType<FragmentSyntax>()) Fragments[fragment.Name.Value] = fragment;
    }

    public Schema Schema { get; }

    public DocumentSyntax Document { get; }

    public Limits Limits { get; }

    public Dictionary<string, FragmentSyntax> Fragments { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    public bool IsFull => _errors.Count >= Limits.MaxErrors;

    public void Report(string rule, string message, params ReadOnlySpan<SyntaxNode> nodes) => Report(rule, message, null, nodes);

    /// <param name="rule">The rule that fails.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="problem">What a scalar says of a literal, whose code and extensions the error takes; null for other errors.</param>
    /// <param name="nodes">Where.</param>
    public void Report(string rule, string message, GraphQLException? problem, params ReadOnlySpan<SyntaxNode> nodes)
    {
        if (IsFull) return;
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes) locations.Add(SourceLocation.Of(_source, node.Position));
        _errors.Add(new GraphQLError(message, problem?.Code ?? ErrorCode.Validation)
        {
            Rule = rule,
            Locations = locations.ToImmutable(),
            Extensions = problem?.Extensions,
        });
    }

    /// <summary>The variables that a definition itself uses, in their order.</summary>
    public List<VariableUsage> VariablesOf(DefinitionSyntax definition) => UsesOf(definition).Variables;

    /// <summary>The fragments that a definition itself spreads, in their order.</summary>
    public List<FragmentSpreadSyntax> SpreadsOf(DefinitionSyntax definition) => UsesOf(definition).Spreads;

    /// <summary>The fragments that a definition reaches through spreads.</summary>
    public IReadOnlyCollection<FragmentSyntax> ReachedFrom(DefinitionSyntax definition)
    {
        var reached = new HashSet<FragmentSyntax>();
        var open = new Stack<DefinitionSyntax>([definition]);
        while (open.TryPop(out var next))
        {
            foreach (var spread in SpreadsOf(next))
                if (Fragments.TryGetValue(spread.Name.Value, out var fragment) && reached.Add(fragment)) open.Push(fragment);
        }

        return reached;
    }

    /// <summary>The variables that an operation uses, itself and in the fragments it reaches.</summary>
    public IEnumerable<VariableUsage> AllVariablesOf(OperationSyntax operation) =>
        VariablesOf(operation).Concat(ReachedFrom(operation).SelectMany(VariablesOf));

    private (List<VariableUsage> Variables, List<FragmentSpreadSyntax> Spreads) UsesOf(DefinitionSyntax definition)
    {
        if (!_uses.TryGetValue(definition, out var uses)) _uses.Add(definition, uses = ([], []));
        return uses;
    }
}
