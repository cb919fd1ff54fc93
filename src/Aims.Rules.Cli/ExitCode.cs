namespace Aims.Cli;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>There is an answer.</summary>
    public const int Answer = 0;

    /// <summary>The question was understood and nothing was found, or a case failed.</summary>
    public const int NothingFound = 1;

    /// <summary>The input is wrong: an unknown id, option, date or directory.</summary>
    public const int BadInput = 2;

    /// <summary>The corpus data has faults.</summary>
    public const int BadData = 3;
}
