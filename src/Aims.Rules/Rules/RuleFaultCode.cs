namespace Aims.Rules;

/// <summary>Stable codes of what can be wrong with a rule; the faults of a corpus carry the same codes.</summary>
internal static class RuleFaultCode
{
    /// <summary>A rule that is neither a leaf with an expression nor a group with an operator and rules.</summary>
    public const string BadRuleShape = "AIMS603";

    /// <summary>Two rules, parameters or workflows of one name.</summary>
    public const string DoubledName = "AIMS604";

    /// <summary>An expression that is not a sentence of the dialect.</summary>
    public const string BadSyntax = "AIMS605";

    /// <summary>An expression that is too long or nested too deeply.</summary>
    public const string ExpressionTooLarge = "AIMS606";

    /// <summary>A name in an expression that is neither a fact nor a parameter nor a variable.</summary>
    public const string UnknownName = "AIMS607";

    /// <summary>Operands, arguments or a result of the wrong type.</summary>
    public const string TypeMismatch = "AIMS608";

    /// <summary>A text that is no value of the enumeration that it is compared with.</summary>
    public const string NotAnOption = "AIMS609";

    /// <summary>A construct of the original dialect that is refused here.</summary>
    public const string RefusedConstruct = "AIMS610";

    /// <summary>Parameters that depend on each other in a circle.</summary>
    public const string ParameterCycle = "AIMS611";

    /// <summary>Facts of two lists, or of two items of one list, combined in one expression.</summary>
    public const string MixedLists = "AIMS612";

    /// <summary>The properties of a rule do not say what the rule does, or say two things.</summary>
    public const string BadProperties = "AIMS613";

    /// <summary>Dates of application that are missing, malformed, or name a schedule that does not exist.</summary>
    public const string BadSchedule = "AIMS614";

    /// <summary>A placeholder in a message that names nothing.</summary>
    public const string BadPlaceholder = "AIMS615";

    /// <summary>A division of whole numbers, which would quietly drop the remainder.</summary>
    public const string IntegerDivision = "AIMS616";
}
