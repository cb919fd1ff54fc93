using System.Net;
using Aims.GraphQL;
using Aims.Service.Http;

namespace Aims.Service.Access;

/// <summary>
/// Lets through who may ask: who has a key where keys are needed; without keys anyone on this machine, and others only if the
/// host said so.
/// </summary>
internal sealed class AccessGuard(RequestDelegate next, ApiKeyRing keys, ServiceOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isAllowed = context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            || (
                keys.IsEmpty
                    ? options.AllowAnonymous || IsLocal(context.Connection)
                    : keys.Find(context.Request.Headers.Authorization) is not null);
        return isAllowed ? next(context) : RefuseAsync(context);
    }

    // A second line of defence: the addresses were checked at start, but a host may be configured to listen on more.
    private static bool IsLocal(ConnectionInfo connection) =>
        connection.LocalIpAddress is null || IPAddress.IsLoopback(connection.LocalIpAddress);

    private static async Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "application/json; charset=utf-8";
        using var body = GraphQLResult.Of(
            new GraphQLError("A valid API key is needed: Authorization: Bearer <key>.", HttpErrorCode.Unauthenticated));
        await context.Response.Body.WriteAsync(body.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
