using System.Text;
using Aims.Answers;
using Aims.Answers.Assessments;
using Aims.Graph;
using Aims.GraphQL;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Schemas;
using Aims.Service.Profiles;

namespace Aims.Service.Resolvers;

/// <summary>The schema of the service, bound to a corpus.</summary>
internal static class ServiceSchema
{
    public static GraphQLExecutor Create(Corpus corpus, ServiceClock clock, Limits limits)
    {
        var places = new Places(corpus);
        var fields = new CorpusFields(corpus, places);
        var inputs = new ProfileInputs(corpus);
        var roles = new RoleFields(corpus, places);
        var assessments = new AssessmentFields(corpus, places);
        var binding = new SchemaBinding(new QueryFields(corpus, clock, places))
            .Fields<Corpus>(fields).Fields<Framework>(fields).Fields<Provision>(fields).Fields<Aspect>(fields)
            .Fields<Application>(fields)
            .Fields<Mapping>(fields).Fields<Finding>(fields).Fields<Remainder>(fields).Fields<ProofStep>(fields)
            .Fields<NoCounterpart>(fields)
            .Fields<Question>(fields).Fields<SatisfiesAnswer>(fields).Fields<CoverageAnswer>(fields)
            .Fields<CoverageQuestion>(fields)
            .Fields<Explanation>(fields).Fields<Mitigation>(fields).Fields<StatutoryLink>(fields).Fields<Claim>(fields)
            .Fields<QueryFields>(roles).Fields<NamedRole>(roles).Fields<RoleMapping>(roles).Fields<Terminology>(roles)
            .Fields<QueryFields>(new AssessmentQueries(corpus, clock, inputs))
            .Fields<AssessedSubject>(assessments).Fields<BindingDuty>(assessments).Fields<NotBindingDuty>(assessments)
            .Fields<UndecidedDuty>(assessments).Fields<ReliefGranted>(assessments).Fields<RuleConflict>(assessments)
            .Fields<RelevantFramework>(assessments)
            .Fields<Because>(assessments).Fields<DutyReading>(assessments).Fields<ProfileQuestion>(assessments)
            .Frozen<Corpus>().Frozen<Framework>().Frozen<Provision>().Frozen<Aspect>().Frozen<Role>().Frozen<Source>()
            .Frozen<Mapping>().Frozen<MappingBasis>().Frozen<NoCounterpart>().Frozen<Application>().Frozen<Claim>()
            .Frozen<Place>().Frozen<NamedRole>().Frozen<RoleMapping>().Frozen<Terminology>();
        return new GraphQLExecutor(Schema.Parse(Read() + inputs.Sdl, DayCodec.Date), binding, limits);
    }

    private static string Read()
    {
        using var stream = typeof(ServiceSchema).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
