namespace Aims.Rules.Plans;

/// <summary>The types of values that are compared.</summary>
internal enum ScalarType
{
    Number,
    Date,
    Text,
    Word,
}
