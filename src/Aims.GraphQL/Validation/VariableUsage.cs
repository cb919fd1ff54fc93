using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation;

/// <summary>Where a variable is used, and what is expected there.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Type">The type expected; null if unknown.</param>
/// <param name="HasDefault">Whether the place has a default of its own.</param>
/// <param name="OneOf">The @oneOf input object whose field it is.</param>
internal sealed record VariableUsage(VariableSyntax Variable, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);
