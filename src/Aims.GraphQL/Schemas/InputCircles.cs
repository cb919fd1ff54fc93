using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Schemas;

/// <summary>
/// Input objects that no finite value could have (specification §3.10, "Circular References"): a circle of fields that are all
/// non-null,
/// and defaults that contain themselves.
/// </summary>
internal sealed class InputCircles
{
    private readonly HashSet<object> _done = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);
    private readonly FaultList _faults;

    private InputCircles(FaultList faults) => _faults = faults;

    public static void Check(Schema schema, SchemaParts parts, FaultList faults)
    {
        var circles = new InputCircles(faults);
        foreach (var type in parts.Types.Select(part => schema.Types.Find(part.Name)).OfType<InputObjectType>())
            circles.Visit(type);
        foreach (var field in parts.Types.Select(part => schema.Types.Find(part.Name)).OfType<InputObjectType>()
            .SelectMany(type => type.Fields))
            circles.VisitDefault(field);
    }

    private void Visit(InputObjectType type)
    {
        if (!_open.Add(type)) return;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { Inner: InputObjectType next } || _done.Contains(next)) continue;
            if (_open.Contains(next))
                _faults.Add(
                    $"'{type}.{field.Name}' closes a circle of non-null input fields; no value could be finite.", field.Position);
            else Visit(next);
        }

        _open.Remove(type);
        _done.Add(type);
    }

    private void VisitDefault(InputValue field)
    {
        if (field.Default is null || _done.Contains(field)) return;
        if (!_open.Add(field))
        {
            _faults.Add($"The default of '{field.Name}' contains itself.", field.Position);
            return;
        }

        VisitValue(field.Type, field.Default);
        _open.Remove(field);
        _done.Add(field);
    }

    private void VisitValue(GraphQLType type, ValueSyntax value)
    {
        if (value is ListValueSyntax list)
        {
            foreach (var item in list.Items) VisitValue(type, item);
        }
        else if (value is ObjectValueSyntax given && type.Named is InputObjectType input)
        {
            foreach (var field in input.Fields)
            {
                if (given.Fields.FirstOrDefault(x => x.Name.Value == field.Name) is { } written)
                    VisitValue(field.Type, written.Value);
                else VisitDefault(field);
            }
        }
    }
}
