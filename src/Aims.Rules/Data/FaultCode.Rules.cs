using Aims.Rules;

namespace Aims.Data;

/// <content>Codes of the rules engine: 5xx the vocabulary of facts, 6xx workflows and expressions, 7xx profiles, 8xx rules against the catalogue, 9xx cases.</content>
public static partial class FaultCode
{
    /// <summary>A fact's path is malformed, stands twice, or lies under a fact that is not a list.</summary>
    public const string BadFactPath = "AIMS501";

    /// <summary>A member of a fact does not fit the fact's type: options on a number, a unit on a set.</summary>
    public const string FactMemberMisfit = "AIMS502";

    /// <summary>The options of a fact are missing, doubled, malformed or too many (64 at most).</summary>
    public const string BadOptions = "AIMS503";

    /// <summary>A member of the workflow format that this engine does not support.</summary>
    public const string UnsupportedMember = "AIMS601";

    /// <summary>An operator of a group of rules that is not spelled exactly And, AndAlso, Or or OrElse.</summary>
    public const string BadOperator = "AIMS602";

    /// <summary>A rule that is neither a leaf with an expression nor a group with an operator and rules.</summary>
    public const string BadRuleShape = RuleFaultCode.BadRuleShape;

    /// <summary>Two rules, parameters or workflows of one name.</summary>
    public const string DoubledName = RuleFaultCode.DoubledName;

    /// <summary>An expression that is not a sentence of the dialect.</summary>
    public const string BadSyntax = RuleFaultCode.BadSyntax;

    /// <summary>An expression that is too long or nested too deeply.</summary>
    public const string ExpressionTooLarge = RuleFaultCode.ExpressionTooLarge;

    /// <summary>A name in an expression that is neither a fact nor a parameter nor a variable.</summary>
    public const string UnknownName = RuleFaultCode.UnknownName;

    /// <summary>Operands, arguments or a result of the wrong type.</summary>
    public const string TypeMismatch = RuleFaultCode.TypeMismatch;

    /// <summary>A text that is no value of the enumeration that it is compared with.</summary>
    public const string NotAnOption = RuleFaultCode.NotAnOption;

    /// <summary>A construct of the original dialect that is refused here.</summary>
    public const string RefusedConstruct = RuleFaultCode.RefusedConstruct;

    /// <summary>Parameters that depend on each other in a circle.</summary>
    public const string ParameterCycle = RuleFaultCode.ParameterCycle;

    /// <summary>Facts of two lists, or of two items of one list, combined in one expression.</summary>
    public const string MixedLists = RuleFaultCode.MixedLists;

    /// <summary>The properties of a rule do not say what the rule does, or say two things.</summary>
    public const string BadProperties = RuleFaultCode.BadProperties;

    /// <summary>Dates of application that are missing, malformed, or name a schedule that does not exist.</summary>
    public const string BadSchedule = RuleFaultCode.BadSchedule;

    /// <summary>A placeholder in a message that names nothing.</summary>
    public const string BadPlaceholder = RuleFaultCode.BadPlaceholder;

    /// <summary>A division of whole numbers, which would quietly drop the remainder.</summary>
    public const string IntegerDivision = RuleFaultCode.IntegerDivision;

    /// <summary>A rule names a provision that is in no framework.</summary>
    public const string UnknownRuleProvision = "AIMS801";

    /// <summary>A duty of a law that rules speak of, which no rule imposes and which is not listed with a reason.</summary>
    public const string DutyNotReached = "AIMS802";

    /// <summary>A statutory link, one that displaces or deems, on which no rule acts.</summary>
    public const string StatutoryLinkUnused = "AIMS803";

    /// <summary>A rule imposes a provision of a voluntary framework, or calls relevant what is no voluntary framework.</summary>
    public const string VoluntaryBinds = "AIMS804";

    /// <summary>A member of a profile that is not in the vocabulary.</summary>
    public const string UnknownFact = "AIMS701";

    /// <summary>A null in a profile.</summary>
    public const string NullFact = "AIMS702";

    /// <summary>A value of a profile that has the wrong type.</summary>
    public const string WrongFactType = "AIMS703";

    /// <summary>A word of a profile that is not one of the fact's options.</summary>
    public const string UnknownOption = "AIMS704";

    /// <summary>A date of a profile that is not a day of the calendar.</summary>
    public const string ImpossibleDate = "AIMS705";

    /// <summary>A number outside the range of the fact, or not whole where it has to be.</summary>
    public const string NumberOutOfRange = "AIMS706";

    /// <summary>A value that stands twice: a member, an element of a set, the id of an item.</summary>
    public const string DoubledValue = "AIMS707";

    /// <summary>A statement of completeness that names no list or set of its record.</summary>
    public const string BadComplete = "AIMS708";

    /// <summary>An element that is stated both to belong to a set and not to belong to it.</summary>
    public const string ContradictoryElement = "AIMS709";

    /// <summary>A text of a profile that is empty or longer than 2,000 characters.</summary>
    public const string BadFactText = "AIMS710";

    /// <summary>A list of a profile with more than 10,000 items.</summary>
    public const string ListTooLong = "AIMS711";

    /// <summary>A case that names a rule, fact, provision, profile or other case that does not exist.</summary>
    public const string UnknownInCase = "AIMS901";

    /// <summary>A case for which neither it nor the plain facts state the day.</summary>
    public const string NoDayInCase = "AIMS902";
}
