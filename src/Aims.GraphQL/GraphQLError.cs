using System.Collections.Immutable;

namespace Aims.GraphQL;

/// <summary>An error as the answer carries it (specification §7.1.2).</summary>
/// <param name="Message">What went wrong.</param>
/// <param name="Code">What kind of error it is: <c>extensions.code</c>.</param>
public sealed record GraphQLError(string Message, string Code)
{
    // Names of hostile length come back in messages.
    private const int MaxLength = 1_000;

    /// <summary>What went wrong, cut to a readable length.</summary>
    public string Message { get; } = Message.Length <= MaxLength ? Message : string.Concat(Message.AsSpan(0, MaxLength), "…");

    /// <summary>Where in the document.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Where in the answer: response names and list indices; null if the error belongs to no field.</summary>
    public ImmutableArray<object>? Path { get; init; }

    /// <summary>The validation rule that fails, under the name that the reference implementation gives it.</summary>
    public string? Rule { get; init; }

    /// <summary>More members of <c>extensions</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>
    /// The exception behind an <see cref="ErrorCode.Internal"/> error. It is for the service's log and never part of the
    /// answer.
    /// </summary>
    public Exception? Cause { get; init; }
}
