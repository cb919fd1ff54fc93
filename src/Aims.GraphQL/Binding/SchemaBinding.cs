namespace Aims.GraphQL.Binding;

/// <summary>
/// Which C# members stand behind a schema. A field <c>satisfiedBy</c> is bound to the property or method <c>SatisfiedBy</c> (or
/// <c>SatisfiedByAsync</c>) of the type that its parent field returns; an argument <c>asOf</c> to the parameter <c>asOf</c>.
/// Members may
/// return a value, a <see cref="Task{TResult}"/> or a <see cref="ValueTask{TResult}"/>, and take a <see
/// cref="CancellationToken"/>.
/// </summary>
/// <param name="query">The object whose members are the fields of the query root. Requests share it, so it must be safe from
/// any thread.</param>
public sealed class SchemaBinding(object query)
{
    private readonly List<(string Name, Type Type)> _types = [];
    private readonly List<(Type Parent, object Resolvers)> _resolvers = [];
    private readonly HashSet<Type> _frozen = [];

    internal object Query { get; } = query;

    internal IReadOnlyList<(string Name, Type Type)> Types => _types;

    internal IReadOnlyList<(Type Parent, object Resolvers)> Resolvers => _resolvers;

    /// <summary>
    /// Says which object type the instances of a C# type are, where a field returns an interface or union (specification
    /// §6.4.3, ResolveAbstractType).
    /// </summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="name">The name of the object type; by default that of the C# type.</param>
    public SchemaBinding Type<T>(string? name = null)
    {
        _types.Add((name ?? typeof(T).Name, typeof(T)));
        return this;
    }

    /// <summary>
    /// Adds fields to a C# type from outside: public methods of an object, static or not, that take the instance as their first
    /// parameter.
    /// </summary>
    /// <typeparam name="T">The C# type whose instances are the first parameter.</typeparam>
    /// <param name="resolvers">The object with the methods. Requests share it, so it must be safe from any thread.</param>
    public SchemaBinding Fields<T>(object resolvers)
    {
        ArgumentNullException.ThrowIfNull(resolvers);
        _resolvers.Add((typeof(T), resolvers));
        return this;
    }

    /// <summary>
    /// Says that instances of a C# type never change, and neither do the answers of its synchronous members: what was once
    /// written about an
    /// instance is then copied for later requests.
    /// </summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public SchemaBinding Frozen<T>()
    {
        _frozen.Add(typeof(T));
        return this;
    }

    internal bool IsFrozen(Type type) => _frozen.Contains(type);
}
