namespace Aims.Data;

/// <summary>The stable codes of faults: 1xx files and JSON, 2xx provisions, 3xx crosswalks, 4xx sources and claims.</summary>
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
}
