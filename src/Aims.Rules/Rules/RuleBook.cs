using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Rules;

/// <summary>All rules, compiled into one plan. Immutable; safe from any thread.</summary>
public sealed class RuleBook
{
    internal RuleBook(Vocabulary vocabulary, Plan plan, IReadOnlyList<Rule> rules) => (Vocabulary, Plan, Rules) = (vocabulary, plan, rules);

    /// <summary>The facts that the rules use.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The enabled rules, in the order of their files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    internal Plan Plan { get; }

    /// <summary>Ids of the laws that rules impose duties of.</summary>
    internal HashSet<string> Laws => Rules.Where(r => r.Kind == RuleKind.Duty).SelectMany(r => r.Provisions).Select(id => id.Split(':')[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Prepares profiles for evaluation: lays out their lanes and encodes what they state.</summary>
    /// <param name="profiles">Profiles in the vocabulary of the rules.</param>
    /// <param name="knownOn">The day by which the law is known; later publications do not count.</param>
    /// <exception cref="ArgumentException">A profile is written in another vocabulary.</exception>
    public PreparedProfiles Prepare(ReadOnlySpan<Profile> profiles, DateOnly knownOn)
    {
        foreach (var profile in profiles)
        {
            ArgumentNullException.ThrowIfNull(profile, nameof(profiles));
            if (profile.Vocabulary != Vocabulary) throw new ArgumentException("The profile is written in another vocabulary.", nameof(profiles));
        }

        return new PreparedProfiles(Plan, profiles, knownOn);
    }
}
