using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>
/// A selected field with the type it is selected on and its definition there; null where the schema does not know them.
/// </summary>
internal sealed record PlacedField(FieldSyntax Syntax, NamedType? Parent, Field? Definition);
