using Aims.Answers.Assessments;
using Aims.GraphQL;
using Aims.GraphQL.Inputs;
using Aims.Service.Profiles;

namespace Aims.Service.Resolvers;

/// <summary>The fields of the query root that ask which law binds somebody. The rules are compiled once, with the corpus.</summary>
internal sealed class AssessmentQueries(Corpus corpus, ServiceClock clock, ProfileInputs inputs)
{
    /// <exception cref="AggregateException">The profile has faults.</exception>
    /// <exception cref="GraphQLException">There is no such framework.</exception>
    public Assessment Assess(
        QueryFields _, InputRecord profile, DateOnly? asOf, DateOnly? knownOn, IReadOnlyList<string> declined, string? framework, CancellationToken cancellation)
    {
        var moment = clock.At(asOf, knownOn);
        var read = inputs.Read(profile);
        return QueryFields.Checked(() => corpus.Assess(read, moment.AsOf, moment.KnownOn, declined, framework, cancellation));
    }

    /// <exception cref="AggregateException">The profile has faults.</exception>
    /// <exception cref="GraphQLException">Too many questions are asked for, or there is no such framework.</exception>
    public IEnumerable<ProfileQuestion> Questions(
        QueryFields root, InputRecord profile, DateOnly? asOf, DateOnly? knownOn, IReadOnlyList<string> declined, string? framework, int first,
        CancellationToken cancellation)
    {
        PageSize.Check(first);
        return Assess(root, profile, asOf, knownOn, declined, framework, cancellation).Questions.Take(first);
    }

    /// <exception cref="AggregateException">The profile has faults.</exception>
    public Timeline Timeline(QueryFields _, InputRecord profile, DateOnly? knownOn, CancellationToken cancellation) =>
        corpus.Timeline(inputs.Read(profile), clock.At(null, knownOn).KnownOn, cancellation);
}
