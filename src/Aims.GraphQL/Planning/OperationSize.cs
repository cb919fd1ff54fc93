namespace Aims.GraphQL.Planning;

/// <summary>
/// How large an operation is with its fragments filled in. The numbers are approximate where they are beyond all limits.
/// </summary>
/// <param name="Depth">The levels of selections.</param>
/// <param name="Fields">The fields selected.</param>
/// <param name="Aliases">The aliases among them.</param>
/// <param name="Cost">The fields that the answer will have, with lists taken as long as the arguments say, or else as
/// assumed.</param>
internal readonly record struct OperationSize(int Depth, double Fields, double Aliases, double Cost);
