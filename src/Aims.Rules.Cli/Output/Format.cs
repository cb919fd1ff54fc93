namespace Aims.Cli.Output;

/// <summary>In which form an answer is printed.</summary>
internal enum Format
{
    /// <summary>Tables on a terminal, plain tab-separated lines when piped.</summary>
    Text,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180), the tables only.</summary>
    Csv,

    /// <summary>Markdown.</summary>
    Markdown,
}
