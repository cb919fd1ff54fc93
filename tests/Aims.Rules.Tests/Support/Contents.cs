using System.Collections.ObjectModel;
using Aims.Data;
using Aims.Graph;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.Support;

/// <summary>Small contents of corpora in which every optional thing is now there and now not, and texts are short, long, empty and foreign.</summary>
internal static class Contents
{
    /// <summary>A recipe, from which the same content is made each time; it shrinks to fewer provisions and rows.</summary>
    internal sealed record Recipe(int Seed, int Provisions, int Rows)
    {
        public CorpusContent Make() => new Maker(new System.Random(Seed)).Content(Provisions, Rows);
    }

    public static Arbitrary<Recipe> Any { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from provisions in Gen.Choose(1, 40)
        from rows in Gen.Choose(0, 30)
        select new Recipe(seed, provisions, rows),
        recipe => new[] { recipe with { Provisions = recipe.Provisions / 2 }, recipe with { Provisions = recipe.Provisions - 1 }, recipe with { Rows = recipe.Rows / 2 }, recipe with { Rows = recipe.Rows - 1 } }
            .Where(smaller => smaller is { Provisions: > 0, Rows: >= 0 } && smaller != recipe));

    private sealed class Maker(System.Random random)
    {
        private static readonly string[] Some = ["", "a", "Größe – § 5", "日本", "x:y", new('l', 127), new('m', 128), new('n', 20_000), "two\nlines", "\u0000", "🙂"];
        private readonly List<ProvisionId> _ids = [];
        private int _names;
        private int _nodes;

        public CorpusContent Content(int provisions, int rows)
        {
            var frameworks = List(2, () => Framework(provisions));
            var nodes = new NodeTable(frameworks, _nodes);
            var roles = new RoleTable(
                frameworks, List(2, () => new Terminology(Name(), Text(), Text(), Text(), Word<Basis>(), Texts())),
                List(3, () => new NamedRole($"d:{Name()}", "d", Text(), Text(), TextOrNull(), IdOrNull(), TextOrNull(), Texts())),
                List(3, () => new RoleMapping(Text(), Word<RoleRelation>(), Text(), Text(), Texts(), Word<Review>(), Basis(), TextOrNull(), Day())));
            var graph = new CrosswalkGraph(
                nodes,
                Rows(rows, () => new Mapping(List(3, Id).DefaultIfEmpty(Id()).ToList().AsReadOnly(), Word<Relation>(), Id(), Text(), TextOrNull(), Texts(), Word<Rationale>(), Word<Review>(), Basis(), TextOrNull(), Day())),
                Rows(rows, () => new NoCounterpart(Id(), Text(), Text(), Texts(), Word<Review>(), Basis())),
                Rows(rows, () => new Mitigation(Id(), Id(), Text(), Texts(), Word<Review>(), Basis())),
                Rows(rows, () => new StatutoryLink(Id(), Id(), Word<StatutoryKind>(), Text(), Texts(), Word<Review>(), Basis())),
                Rows(rows, () => new CompleteSide(Text(), Text()))) { RoleTable = new(roles) };
            return new CorpusContent(
                Text(), graph, List(3, () => new Source(Text(), Text(), Text(), Day() ?? default, Text(), Text(), Text(), Text(), TextOrNull())),
                List(3, () => new Claim(Text(), Text(), Text(), Word<ClaimVerdict>(), Text(), Texts(), List(2, () => new ClaimQuery(Text(), Text(), TextOrNull(), TextOrNull(), Text())))));
        }

        private Framework Framework(int count)
        {
            var framework = new Framework(
                Name(), Text(), Text(), Text(), Text(), Word<FrameworkType>(), Word<Basis>(), Text(), Day(), Day(), Texts(),
                List(3, () => new Role(Name(), Text(), Text(), IdOrNull())), List(3, () => new Condition(Name(), Text())),
                List(2, () => new Reservation(new ProvisionId("anywhere", Name()), Text())));
            var provisions = new List<Provision>();
            var children = new Dictionary<Provision, List<Provision>>();
            for (var i = 0; i < count; i++)
            {
                var parent = i == 0 || random.Next(3) == 0 ? null : provisions[random.Next(i)];
                var (id, node) = (new ProvisionId(framework.Id, Name()), _nodes++);
                _ids.Add(id);
                var text = new ProvisionText(
                    id, Text(), TextOrNull(), TextOrNull(), TextOrNull(), Word<Force>(), random.Next(3) switch { 0 => null, 1 => false, _ => true },
                    OrNull(() => List(2, () => Of(framework.Roles)).OfType<Role>().ToList().AsReadOnly()), List(3, () => Aspect(id)), Windows(),
                    OrNull(() => List(2, () => new Application(Window(), Of(framework.Conditions), TextOrNull(), TextOrNull(), Texts()))), TextOrNull());
                var provision = new Provision(framework, text, parent, node);
                provisions.Add(provision);
                if (parent is null) continue;
                if (!children.TryGetValue(parent, out var siblings)) children.Add(parent, siblings = []);
                siblings.Add(provision);
            }

            foreach (var (parent, own) in children) parent.Adopt(own);
            framework.Fill(provisions);
            return framework;
        }

        private Aspect Aspect(ProvisionId duty)
        {
            var id = duty with { Aspect = Name() };
            _ids.Add(id);
            return new Aspect(id, Text(), Windows(), _nodes++);
        }

        private ReadOnlyCollection<T> List<T>(int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make()).ToList().AsReadOnly();

        private ReadOnlyCollection<T> Rows<T>(int most, Func<T> make) where T : class => _ids.Count == 0 ? List(0, make) : List(most, make);

        private T? OrNull<T>(Func<T> make) where T : class => random.Next(2) == 0 ? null : make();

        private T? Of<T>(IReadOnlyList<T> items) where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];

        private ProvisionId Id() => _ids[random.Next(_ids.Count)];

        private ProvisionId? IdOrNull() => OrNull(() => new ProvisionId(Text(), Text(), TextOrNull()));

        private ReadOnlyCollection<Window> Windows() => List(2, Window);

        private Window Window() => new(Day(), Day(), Day(), Day());

        private DateOnly? Day() => random.Next(4) switch { 0 => null, 1 => DateOnly.MinValue, 2 => DateOnly.MaxValue, _ => new DateOnly(2026, 11, 21) };

        private MappingBasis Basis() => new(Word<Basis>(), Word<Basis>());

        private T Word<T>() where T : struct, Enum => Enum.GetValues<T>() is var all ? all[random.Next(all.Length)] : default;

        private ReadOnlyCollection<string> Texts() => List(3, Text);

        private string Text() => Some[random.Next(Some.Length)];

        private string? TextOrNull() => OrNull(Text);

        private string Name() => $"n{_names++}";
    }
}
