namespace Aims.Data;

/// <summary>The stable codes of faults: 1xx files and JSON, 2xx provisions and roles, 3xx crosswalks and relations of roles, 4xx sources and claims.</summary>
public static partial class FaultCode
{
    /// <summary>The file is not valid UTF-8.</summary>
    public const string NotUtf8 = "AIMS101";

    /// <summary>The file is not complete JSON: truncated, malformed or nested too deeply.</summary>
    public const string NotJson = "AIMS102";

    /// <summary>The file is larger than a corpus file may be.</summary>
    public const string FileTooLarge = "AIMS103";

    /// <summary>A member that the format does not know.</summary>
    public const string UnknownMember = "AIMS104";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "AIMS105";

    /// <summary>A member stands twice in one object.</summary>
    public const string DoubledMember = "AIMS106";

    /// <summary>A value has the wrong JSON type, or is null.</summary>
    public const string WrongType = "AIMS107";

    /// <summary>A value is not one of the allowed words.</summary>
    public const string WordNotAllowed = "AIMS108";

    /// <summary>A date is not a day of the calendar written <c>YYYY-MM-DD</c>, or a window ends before it begins.</summary>
    public const string BadDate = "AIMS109";

    /// <summary>A text is empty, too short or too long.</summary>
    public const string TextLength = "AIMS110";

    /// <summary>A file stands where the layout has no place for it, or a file that the layout needs is missing.</summary>
    public const string BadLayout = "AIMS111";

    /// <summary>An id is not well formed, or a file's id is not its name.</summary>
    public const string BadId = "AIMS200";

    /// <summary>Two provisions, aspects or roles have the same id (letter case and spaces aside).</summary>
    public const string DuplicateId = "AIMS201";

    /// <summary>An id leads nowhere.</summary>
    public const string DanglingId = "AIMS202";

    /// <summary>A provision, or a role, is its own ancestor.</summary>
    public const string ParentCycle = "AIMS203";

    /// <summary>A parent stands after its child.</summary>
    public const string ParentAfterChild = "AIMS204";

    /// <summary>An aspect under a provision that is not a duty.</summary>
    public const string MisplacedAspect = "AIMS205";

    /// <summary>A split into fewer than two or more than six aspects.</summary>
    public const string AspectCount = "AIMS206";

    /// <summary>A duty with child duties does not say whether they are exhaustive, or one without says so.</summary>
    public const string Exhaustive = "AIMS207";

    /// <summary>A role that the framework does not declare, or that no document names.</summary>
    public const string UnknownRole = "AIMS208";

    /// <summary>A condition that the framework does not declare.</summary>
    public const string UnknownCondition = "AIMS209";

    /// <summary>A duty without summary.</summary>
    public const string SummaryMissing = "AIMS210";

    /// <summary>A summary that says no more than the title.</summary>
    public const string SummaryIsTitle = "AIMS211";

    /// <summary>The hierarchy is deeper than any text is divided.</summary>
    public const string TooDeep = "AIMS212";

    /// <summary>A provision is mapped to itself, or a role related to itself.</summary>
    public const string SelfMapping = "AIMS301";

    /// <summary>The same mapping, or relation of roles, stands twice, in the same or in the inverse direction.</summary>
    public const string DuplicateMapping = "AIMS302";

    /// <summary>Two rows relate the same provisions or roles differently, in the same or in the inverse direction.</summary>
    public const string ConflictingMappings = "AIMS303";

    /// <summary>Rows that each may be true cannot be true together.</summary>
    public const string Contradiction = "AIMS304";

    /// <summary>A standard is said to cover a whole duty of law without a challenged review.</summary>
    public const string UnchallengedWholeDuty = "AIMS305";

    /// <summary>A joint mapping of fewer than two provisions.</summary>
    public const string JointTooSmall = "AIMS306";

    /// <summary>A joint mapping with a member that another member contains.</summary>
    public const string RedundantJointMember = "AIMS307";

    /// <summary>A member of a joint mapping without its own row to the target.</summary>
    public const string JointMemberWithoutRow = "AIMS308";

    /// <summary>A joint mapping whose relation is not equal or superset.</summary>
    public const string JointRelation = "AIMS309";

    /// <summary>A mapping to a whole duty that has aspects.</summary>
    public const string AboveAspects = "AIMS310";

    /// <summary>The same reason stands under several rows.</summary>
    public const string PastedReason = "AIMS311";

    /// <summary>A row relates other frameworks than its file.</summary>
    public const string WrongFramework = "AIMS312";

    /// <summary>A mapping to or from a provision that carries no verdict.</summary>
    public const string NotADuty = "AIMS313";

    /// <summary>An expert review without a named person and a day.</summary>
    public const string ReviewerMissing = "AIMS314";

    /// <summary>A mapping that leaves something over does not say what remains.</summary>
    public const string RemainsMissing = "AIMS315";

    /// <summary>"No counterpart" stands over a provision that has a mapping to that framework.</summary>
    public const string StatementContradicted = "AIMS316";

    /// <summary>The same statement stands twice.</summary>
    public const string DuplicateStatement = "AIMS317";

    /// <summary>The ends of a mapping are never part of the law at the same time.</summary>
    public const string NeverTogether = "AIMS318";

    /// <summary>A standard is said to cover what no management system covers: a prohibition, or a provision that its framework reserves.</summary>
    public const string Reserved = "AIMS319";

    /// <summary>An id of a draft, of another edition or of a catalogue that is known to be wrong.</summary>
    public const string StaleId = "AIMS320";

    /// <summary>A crosswalk that says it is complete leaves a duty without mapping and statement.</summary>
    public const string NotComplete = "AIMS321";

    /// <summary>A citation that is not in the bibliography.</summary>
    public const string UnknownSource = "AIMS401";

    /// <summary>Two entries of the bibliography, or two claims, have the same id.</summary>
    public const string DuplicateEntry = "AIMS402";

    /// <summary>The corpus does not answer a claim's query as its verdict needs it.</summary>
    public const string ClaimFails = "AIMS403";
}
