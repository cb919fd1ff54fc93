using System.Text.RegularExpressions;
using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>Ids that published crosswalks carry from drafts, other editions and faulty catalogues, with what they should be.</summary>
internal static partial class StaleIds
{
    private static readonly (string Framework, Regex Id, string Hint)[] Known =
    [
        ("iso-27001", Controls2013(), "That is a number of the 2013 edition; the 2022 edition has A.5.1 to A.8.34."),
        ("iso-42001", ObjectiveRows(), "Controls start at .2: the row .1 of a group is its objective, kept under the group's own id."),
        ("iso-42001", Controls27001(), "That can only be a control of ISO/IEC 27001:2022: write iso-27001:."),
        ("eu-ai-act", ParagraphOfTheDraftProhibition(), "The prohibitions that were added in 2026 are Art.5(1)(ba) and Art.5(1)(bb)."),
        ("eu-ai-act", DraftSuffixes(), "That is a number of a draft: 28b became Art.53, 29a became Art.27."),
        ("nist-ai-rmf", ActionPrefixes(), "GV, MP, MS and MG are prefixes of actions in nist-ai-600-1; subcategories are written GOVERN 1.1."),
        ("nist-ai-rmf", CybersecurityFramework(), "That is an id of the Cybersecurity Framework, not of the AI RMF."),
        ("gdpr", BeyondTheGdpr(), "The GDPR ends with Art.99."),
    ];

    /// <summary>What the id should be, or null if it is not a known stale one.</summary>
    public static string? Explain(ProvisionId id)
    {
        foreach (var (framework, pattern, hint) in Known)
            if (framework == id.Framework && pattern.IsMatch(id.Local)) return hint;
        return null;
    }

    [GeneratedRegex(@"^A\.\d+\.\d+\.\d+$")]
    private static partial Regex Controls2013();

    [GeneratedRegex(@"^A\.(\d+|6\.[12])\.1$")]
    private static partial Regex ObjectiveRows();

    [GeneratedRegex(@"^A\.(5\.([6-9]|[123]\d)|6\.[3-8]|7\.([7-9]|1[0-4])|8\.([6-9]|[123]\d))$")]
    private static partial Regex Controls27001();

    [GeneratedRegex(@"^Art\.5\(1\)\([ij]\)$")]
    private static partial Regex ParagraphOfTheDraftProhibition();

    [GeneratedRegex(@"^Art\.(28b|29a)")]
    private static partial Regex DraftSuffixes();

    [GeneratedRegex(@"^(GV|MP|MS|MG)[- ]\d")]
    private static partial Regex ActionPrefixes();

    [GeneratedRegex(@"^[A-Z]{2}\.[A-Z]{2}-\d+$")]
    private static partial Regex CybersecurityFramework();

    [GeneratedRegex(@"^Art\.1\d\d")]
    private static partial Regex BeyondTheGdpr();
}
