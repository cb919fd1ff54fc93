using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Inputs;

/// <summary>Takes what is wrong with a literal.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="node">Where.</param>
/// <param name="problem">What the scalar says of it, with a code of its own; null for plain errors of type.</param>
internal delegate void LiteralReport(string message, SyntaxNode node, GraphQLException? problem = null);
