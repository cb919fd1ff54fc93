using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.1.4: every fragment is used by some operation.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentSyntax document)
    {
        var used = document.Definitions.OfType<OperationSyntax>().SelectMany(Context.ReachedFrom)
            .Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentSyntax>())
            if (!used.Contains(fragment.Name.Value)) Report($"Fragment '{fragment.Name.Value}' is never used.", fragment);
    }
}
