using Aims.Answers.Assessments;
using Aims.Graph;
using Aims.GraphQL;
using Aims.Service.Profiles;

namespace Aims.Service.Resolvers;

/// <summary>Assessments as the schema shows them: provisions as objects, and words of closed lists as enum values.</summary>
internal sealed class AssessmentFields(Corpus corpus, Places places)
{
    public static Headline Headline(AssessedSubject subject) => Headlines.Of(subject.Headline);

    public Provision Provision(BindingDuty duty) => places.Provision(duty.Provision);

    public Provision? Penalty(BindingDuty duty) => duty.Penalty is { } id ? places.Provision(id) : null;

    public Provision Provision(NotBindingDuty duty) => places.Provision(duty.Provision);

    public Provision Provision(UndecidedDuty duty) => places.Provision(duty.Provision);

    public Provision Provision(ReliefGranted relief) => places.Provision(relief.Provision);

    public IEnumerable<Provision> Between(RuleConflict conflict) => conflict.Between.Select(places.Provision);

    public IEnumerable<Provision> Citation(Because because) => because.Citation.Select(places.Provision);

    public Framework Framework(RelevantFramework relevant) => corpus.FindFramework(relevant.Framework)!;

    public Provision? Citation(DutyReading reading) => reading.Citation is { } id ? places.Provision(id) : null;

    public Provision? Provision(ProfileQuestion question) => question.Citation is { } id ? places.FindProvision(id) : null;

    public static IEnumerable<Choice> Options(ProfileQuestion question) =>
        question.Options.Select(option => new Choice(InputNames.Constant(option.Value), option.Value, option.Text));
}
