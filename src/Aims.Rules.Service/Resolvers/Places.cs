using System.Collections.Frozen;
using Aims.Graph;

namespace Aims.Service.Resolvers;

/// <summary>All provisions and aspects of a corpus, by id, and its bibliography.</summary>
internal sealed class Places
{
    private readonly FrozenDictionary<ProvisionId, Place> _places;
    private readonly FrozenDictionary<string, Provision> _provisions;
    private readonly FrozenDictionary<string, Source> _sources;

    public Places(Corpus corpus)
    {
        _places = corpus.Frameworks.SelectMany(framework => framework.Provisions)
            .SelectMany(provision => provision.Aspects.Select(aspect => aspect.Id).Prepend(provision.Id).Select(
                id => (Id: id, Place: new Place(id, provision))))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Place);
        _provisions = corpus.Frameworks.SelectMany(framework => framework.Provisions)
            .ToFrozenDictionary(provision => provision.Id.ToString(), StringComparer.Ordinal);
        _sources = corpus.Sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
    }

    public Place this[ProvisionId id] => _places[id];

    /// <summary>A provision that rules name by its full id; loading the corpus has checked that it is there.</summary>
    public Provision Provision(string id) => _provisions[id];

    /// <summary>A provision that the vocabulary names, or null.</summary>
    public Provision? FindProvision(string id) => _provisions.GetValueOrDefault(id);

    public IReadOnlyList<Place> Of(IReadOnlyList<ProvisionId> ids) => [.. ids.Select(id => _places[id])];

    public IReadOnlyList<Source> Sources(IReadOnlyList<string> keys) => [.. keys.Select(key => _sources[key])];
}
