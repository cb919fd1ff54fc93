using System.Buffers;
using System.Diagnostics;
using Aims.GraphQL;

namespace Aims.Service.Http;

/// <summary>
/// Serves an executor as GraphQL over HTTP: GET and POST, media types, status codes and the limits around a request.
/// </summary>
/// <param name="executor">What executes.</param>
/// <param name="limits">What a request may take.</param>
/// <param name="entityTag">Names the state that answers depend on.</param>
/// <param name="telemetry">What is measured.</param>
/// <param name="log">Where failures of resolvers go.</param>
internal sealed partial class GraphQLEndpoint(
    GraphQLExecutor executor, HttpLimits limits, EntityTag entityTag, Telemetry telemetry, ILogger<GraphQLEndpoint> log)
{
    private int _active;

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var type = MediaTypes.Choose(context.Request.Headers.Accept);
        if (Interlocked.Increment(ref _active) > limits.MaxConcurrency)
        {
            Interlocked.Decrement(ref _active);
            context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(
                context, type,
                new RequestException(
                    StatusCodes.Status503ServiceUnavailable, HttpErrorCode.LimitConcurrency,
                    "The service is busy; try again.")).ConfigureAwait(false);
            return;
        }

        using var activity = telemetry.Start();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(limits.MaxTime);
        try
        {
            await AnswerAsync(context, type, time.Token).ConfigureAwait(false);
        }
        catch (RequestException problem)
        {
            await RefuseAsync(context, type, problem).ConfigureAwait(false);
        }
        catch (BadHttpRequestException problem)
        {
            var code = problem.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? HttpErrorCode.LimitBody
                : HttpErrorCode.BadRequest;
            await RefuseAsync(context, type, new RequestException(problem.StatusCode, code, problem.Message))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await RefuseAsync(
                context, type,
                new RequestException(
                    StatusCodes.Status503ServiceUnavailable, HttpErrorCode.LimitTime,
                    $"The request took longer than {limits.MaxTime.TotalSeconds} seconds.")).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _active);
            telemetry.Stop(activity, started, context.Response.StatusCode);
        }
    }

    private async Task AnswerAsync(HttpContext context, string? type, CancellationToken cancellation)
    {
        if (type is null)
            throw new RequestException(
                StatusCodes.Status406NotAcceptable, HttpErrorCode.NotAcceptable,
                $"Answers are {MediaTypes.GraphQL} or {MediaTypes.Json}.");
        var isGet = HttpMethods.IsGet(context.Request.Method);
        if (isGet && IsKnown(context, type)) return;
        var request = isGet
            ? RequestParser.Parse(context.Request.Query)
            : await ReadPostAsync(context, cancellation).ConfigureAwait(false);
        using var result = await executor.ExecuteAsync(request, cancellation).ConfigureAwait(false);
        foreach (var error in result.Errors)
            if (error.Cause is { } cause) ResolverFailed(cause, string.Join('/', error.Path ?? []));
        if (!isGet) context.Response.Headers.CacheControl = "no-store";
        await SendAsync(context, type, StatusOf(result.Outcome, type, isGet), result.Body, cancellation).ConfigureAwait(false);
    }

    /// <summary>Sets the headers by which a GET is cached; true if the client has the answer already.</summary>
    private bool IsKnown(HttpContext context, string type)
    {
        var headers = context.Response.Headers;
        headers.Vary = "Accept, Authorization";
        headers.CacheControl = "private, no-cache";
        
        var tag = $"\"{entityTag.Current}-{(type == MediaTypes.Json ? 'j' : 'g')}\"";
        headers.ETag = tag;
        if (!context.Request.Headers.IfNoneMatch.Contains(tag)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private async ValueTask<GraphQLRequest> ReadPostAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            throw new RequestException(
                StatusCodes.Status405MethodNotAllowed, HttpErrorCode.MethodNotAllowed, "Ask with GET or POST.");
        }

        if (!MediaTypes.IsJson(context.Request.ContentType))
            throw new RequestException(
                StatusCodes.Status415UnsupportedMediaType, HttpErrorCode.UnsupportedMediaType,
                $"The body must be {MediaTypes.Json} in UTF-8.");
        if (context.Request.ContentLength > limits.MaxBodyBytes) throw TooLarge();
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellation).ConfigureAwait(false);
            var isTooLarge = read.Buffer.Length > limits.MaxBodyBytes;
            if (!read.IsCompleted && !isTooLarge)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                // The request outlives the buffer only in what it copies.
                return isTooLarge
                    ? throw TooLarge()
                    : RequestParser.Parse(read.Buffer.IsSingleSegment ? read.Buffer.First : read.Buffer.ToArray());
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private RequestException TooLarge() =>
        new(
            StatusCodes.Status413PayloadTooLarge, HttpErrorCode.LimitBody,
            $"The body is larger than {limits.MaxBodyBytes} bytes.");

    /// <summary>
    /// Plain JSON hides refusals in 200, because clients of it look at nothing else (GraphQL over HTTP, "application/json").
    /// </summary>
    private static int StatusOf(GraphQLOutcome outcome, string type, bool isGet) => outcome switch
    {
        GraphQLOutcome.Executed => StatusCodes.Status200OK,
        GraphQLOutcome.NotAQuery when isGet => StatusCodes.Status405MethodNotAllowed,
        _ => type == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static async Task RefuseAsync(HttpContext context, string? type, RequestException problem)
    {
        if (context.Response.HasStarted) return;
        context.Response.Headers.ETag = default;
        context.Response.Headers.CacheControl = "no-store";
        using var body = GraphQLResult.Of(new GraphQLError(problem.Message, problem.Code));
        await SendAsync(context, type ?? MediaTypes.Json, problem.Status, body.Body, context.RequestAborted)
            .ConfigureAwait(false);
    }

    private static async Task SendAsync(
        HttpContext context, string type, int status, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type == MediaTypes.Json
            ? "application/json; charset=utf-8"
            : "application/graphql-response+json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.BodyWriter.Write(body.Span);
        await response.BodyWriter.FlushAsync(cancellation).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A resolver failed at {Path}")]
    private partial void ResolverFailed(Exception cause, string path);
}
