namespace Aims.GraphQL.Tests.Reference;

/// <summary>A test against the reference implementation: skipped where node is not installed, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute(string folder = "graphql-js")
    {
        Folder = folder;
        if (Environment.GetEnvironmentVariable("CI") != "true") Skip = ReferenceProcess.WhyUnavailable(folder);
    }

    /// <summary>The folder under tests with the packages that the test needs.</summary>
    public string Folder { get; }
}
