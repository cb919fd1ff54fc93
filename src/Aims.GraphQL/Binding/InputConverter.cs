namespace Aims.GraphQL.Binding;

/// <summary>Turns a coerced input value into the C# value that a parameter takes.</summary>
internal delegate object? InputConverter(object? value);
