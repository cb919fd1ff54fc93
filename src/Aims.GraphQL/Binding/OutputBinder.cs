using System.Linq.Expressions;
using System.Reflection;
using Aims.GraphQL.Scalars;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>
/// Binds the types of a schema to C# types, from the query root along the types that members return. Everything that is missing
/// or does not
/// fit is a fault; a schema with faults does not start.
/// </summary>
internal sealed class OutputBinder
{
    private readonly Dictionary<(ObjectType, Type), BoundType> _bound = [];
    private readonly Dictionary<NamedType, AbstractTarget> _abstract = [];
    private readonly Queue<BoundType> _open = [];
    private readonly Schema _schema;
    private readonly SchemaBinding _binding;
    private readonly FaultList _faults;
    private readonly MemberFinder _members;

    private OutputBinder(Schema schema, SchemaBinding binding)
    {
        (_schema, _binding, _faults) = (schema, binding, new FaultList(schema.Source));
        _members = new MemberFinder(binding, new InputBinder(_faults), _faults);
    }

    /// <summary>The query root, bound.</summary>
    /// <exception cref="SchemaException">Members are missing or do not fit; the exception lists all faults.</exception>
    public static BoundType Bind(Schema schema, SchemaBinding binding) => new OutputBinder(schema, binding).Bind();

    private BoundType Bind()
    {
        foreach (var scalar in _schema.Types.OfType<ScalarType>().Where(scalar => scalar.Codec is null))
            _faults.Add($"Scalar '{scalar}' has no codec: pass one to {nameof(Schema)}.{nameof(Schema.Parse)}.");
        foreach (var (name, type) in _binding.Types.Where(type => _schema.Types.Find(type.Name) is not ObjectType))
            _faults.Add($"{ClrTypes.Show(type)} is bound to '{name}', which is no object type of the schema.");

        var root = Bind(_schema.QueryType, _binding.Query.GetType());
        while (_open.TryDequeue(out var next)) BindFields(next);
        _faults.ThrowIfAny();
        return root;
    }

    private BoundType Bind(ObjectType type, Type clrType)
    {
        if (_bound.TryGetValue((type, clrType), out var bound)) return bound;
        var isMeta = type.Name.StartsWith("__", StringComparison.Ordinal);
        _bound.Add((type, clrType), bound = new BoundType(type, clrType, isMeta || _binding.IsFrozen(clrType)));
        _open.Enqueue(bound);
        return bound;
    }

    private void BindFields(BoundType bound)
    {
        var fields = new List<BoundField>();
        foreach (var field in bound.Type.Fields)
        {
            if (_members.Find(bound, field, out var arguments) is not { } call) continue;
            Add(fields, bound, field, arguments, call, isConstant: bound.IsFrozen && !call.IsAsync);
        }

        if (bound.Type == _schema.QueryType)
        {
            var view = new Introspection.SchemaView(_schema);
            foreach (var meta in new[] { _schema.SchemaField, _schema.TypeField })
                if (_members.Find(meta, view, out var arguments) is { } call)
                    Add(fields, bound, meta, arguments, call, isConstant: true);
        }

        bound.Complete(fields);
    }

    private void Add(
        List<BoundField> fields, BoundType bound, Field field, IEnumerable<BoundArgument> arguments, MemberCall call,
        bool isConstant)
    {
        if (Shape(field.Type, call.ResultType, $"'{bound.Type}.{field.Name}'") is { } shape)
            fields.Add(new BoundField(field, [.. arguments], shape, call, isConstant));
    }

    private ValueShape? Shape(GraphQLType type, Type clrType, string where)
    {
        var inner = Nullable.GetUnderlyingType(clrType) ?? clrType;
        switch (type.Nullable)
        {
            case ListType list:
                if (ClrTypes.ItemOf(inner) is not { } item) break;
                return Shape(list.Item, item, where) is { } itemShape ? ValueShape.OfList(itemShape, type.IsNonNull) : null;
            case ScalarType { Codec: { } codec }:
                if (LeafOf(codec, inner) is not { } leaf) break;
                return ValueShape.OfLeaf(leaf, type.IsNonNull);
            case EnumType words:
                if (LeafOf(words, inner, where) is not { } word) break;
                return ValueShape.OfLeaf(word, type.IsNonNull);
            case ObjectType next when CanHaveMembers(inner):
                return ValueShape.OfObject(Bind(next, inner), type.IsNonNull);
            case InterfaceType or UnionType when CanHaveMembers(inner):
                return ValueShape.OfAbstract(Abstract(type.Named), type.IsNonNull);
            case ScalarType:
                return null;
        }

        _faults.Add($"{where}: values of {ClrTypes.Show(clrType)} cannot be written as {type}.");
        return null;
    }

    private static bool CanHaveMembers(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(decimal);

    private static LeafShape? LeafOf(ScalarCodec codec, Type type) =>
        codec.Write(Expression.Parameter(typeof(Execution.ResponseBuffer)), Expression.Parameter(type)) is null
            ? null
            : new LeafShape(type, (buffer, value) => codec.Write(buffer, value)!);

    private LeafShape? LeafOf(EnumType words, Type type, string where)
    {
        if (type != typeof(string) && !type.IsEnum) return null;
        var method = typeof(OutputBinder)
            .GetMethod(nameof(WriterOf), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type);
        var writer = Expression.Constant(method.Invoke(this, [words, where]));
        return new LeafShape(
            type, (buffer, value) => Expression.Call(writer, nameof(EnumWriter<string>.Write), null, buffer, value));
    }

    private EnumWriter<T> WriterOf<T>(EnumType words, string where) where T : notnull
    {
        var names = typeof(T).IsEnum ? Enum.GetNames(typeof(T)) : [.. words.Values.Names];
        var map = new Dictionary<T, string>();
        foreach (var name in names)
        {
            var word = words.Values.Names.FirstOrDefault(
                word => typeof(T).IsEnum ? ClrTypes.IsSameWord(word, name) : word == name);
            if (word is null) _faults.Add($"{where}: enum '{words}' has no value for {ClrTypes.Show(typeof(T))}.{name}.");
            else map.TryAdd(typeof(T).IsEnum ? (T)Enum.Parse(typeof(T), name) : (T)(object)name, word);
        }

        foreach (var word in words.Values.Names.Except(map.Values))
            _faults.Add($"{where}: {ClrTypes.Show(typeof(T))} has no member for '{words}.{word}'.");
        return new EnumWriter<T>(words.Name, map);
    }

    private AbstractTarget Abstract(NamedType type)
    {
        if (_abstract.TryGetValue(type, out var target)) return target;
        _abstract.Add(type, target = new AbstractTarget(type));
        foreach (var possible in _schema.PossibleTypes(type))
            if (_binding.Types.All(registered => registered.Name != possible.Name))
                _faults.Add(
                    $"'{possible}' can stand where the schema says '{type}', but no C# type is bound to it: "
                    + $"use {nameof(SchemaBinding)}.{nameof(SchemaBinding.Type)}.");
        target.Complete(Registered(type));
        return target;
    }

    private IEnumerable<BoundType> Registered(NamedType type) =>
        [.. from registered in _binding.Types
            let possible = _schema.Types.Find(registered.Name) as ObjectType
            where possible is not null && _schema.IsPossible(type, possible)
            select Bind(possible, registered.Type)];
}
