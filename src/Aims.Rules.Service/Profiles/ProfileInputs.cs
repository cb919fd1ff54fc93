using Aims.Data;
using Aims.Facts;
using Aims.GraphQL;
using Aims.GraphQL.Inputs;

namespace Aims.Service.Profiles;

/// <summary>
/// The facts of a corpus as typed inputs: their definitions in the schema, and the profile that an input states. Made once when the
/// service starts, because an overlay may bring facts of its own.
/// </summary>
internal sealed class ProfileInputs
{
    private readonly Corpus _corpus;
    private readonly RecordInput _profile;

    /// <exception cref="InputNamesException">Facts have no names of their own in GraphQL.</exception>
    public ProfileInputs(Corpus corpus) => (_corpus, _profile) = (corpus, new InputBuilder(corpus.Facts).Build());

    /// <summary>The definitions of the generated types, to be appended to the schema.</summary>
    public string Sdl => ProfileSdl.Of(_profile);

    /// <summary>The profile that an input states, read as strictly as any other.</summary>
    /// <exception cref="AggregateException">The profile has faults: a <see cref="GraphQLException"/> for each.</exception>
    public Profile Read(InputRecord input)
    {
        try
        {
            return _corpus.ReadProfile(ProfileJson.Write(_profile, input));
        }
        catch (CorpusException problem)
        {
            throw new AggregateException(problem.Faults.Select(fault => new GraphQLException(
                fault.Message, fault.Code, new Dictionary<string, object?> { ["path"] = fault.Path, ["hint"] = fault.Hint })));
        }
    }
}
