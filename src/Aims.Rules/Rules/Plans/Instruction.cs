namespace Aims.Rules.Plans;

/// <summary>A step of a plan. Operands and target are numbers of planes: even is "true", the next one "false".</summary>
internal readonly record struct Instruction(NodeKind Kind, byte Scope, byte Source, int Target, int A, int B, int Number);
