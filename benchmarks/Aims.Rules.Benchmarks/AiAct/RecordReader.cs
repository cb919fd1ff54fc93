using Aims.Facts;

namespace Aims.Benchmarks.AiAct;

/// <summary>Fills the plain records from profiles, by the names of the facts.</summary>
internal static class RecordReader
{
    public static OrganisationFacts Organisation(Profile profile) => Read(new OrganisationFacts(), profile, profile.Vocabulary.Root, 0, "organisation.");

    public static SystemFacts System(Profile profile, int row) => Read(new SystemFacts(), profile, profile.Vocabulary.FindScope("systems")!, row, "");

    public static ModelFacts Model(Profile profile, int row) => Read(new ModelFacts(), profile, profile.Vocabulary.FindScope("models")!, row, "");

    private static T Read<T>(T record, Profile profile, FactScope scope, int row, string prefix)
        where T : notnull
    {
        foreach (var property in typeof(T).GetProperties())
        {
            if (!property.CanWrite) continue;
            var fact = scope.Find(prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..]) ?? throw new InvalidOperationException($"No fact is called {property.Name}.");
            var cell = profile.Table(scope).Cell(row, fact);
            if (fact.Type == FactType.Set) property.SetValue(record, Activator.CreateInstance(property.PropertyType, (uint)cell.True, (uint)cell.False));
            else if (cell.IsKnown) property.SetValue(record, Value(fact, cell, property.PropertyType));
        }

        return record;
    }

    private static object Value(Fact fact, FactCell cell, Type type) => fact.Type switch
    {
        FactType.Boolean => cell.True == 1,
        FactType.Date => DateOnly.FromDayNumber((int)cell.Number),
        FactType.Word => Enum.ToObject(Nullable.GetUnderlyingType(type)!, (int)cell.Number),
        _ => cell.Number,
    };
}
