namespace Aims.GraphQL.Tests.Reference;

/// <summary>A test against the reference implementation: skipped where node is not installed, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true") Skip = ReferenceProcess.WhyUnavailable;
    }
}
