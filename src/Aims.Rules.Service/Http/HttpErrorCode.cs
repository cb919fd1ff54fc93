namespace Aims.Service.Http;

/// <summary>The codes of errors that a request meets before it reaches the executor.</summary>
public static class HttpErrorCode
{
    /// <summary>The body is not JSON, or a member has the wrong type.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is a list: one request carries one operation.</summary>
    public const string BatchNotSupported = "BATCH_NOT_SUPPORTED";

    /// <summary>The body is larger than allowed.</summary>
    public const string LimitBody = "LIMIT_BODY";

    /// <summary>Neither GET nor POST.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The client takes neither media type of answers.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body is not <c>application/json</c> in UTF-8.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The request took longer than allowed.</summary>
    public const string LimitTime = "LIMIT_TIME";

    /// <summary>The service works on as many requests as it is allowed to.</summary>
    public const string LimitConcurrency = "LIMIT_CONCURRENCY";

    /// <summary>The request has no valid API key.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";
}
