namespace CoachBot.Channels;

/// <summary>
/// Turns what a request could not be read for into a 4xx and what failed on our side into a bare 500. The framework's own
/// handlers would log the exception's message, which may quote a draft, or show a stack trace.
/// </summary>
internal sealed class FailureMiddleware(RequestDelegate next, ILogger<FailureMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await new ErrorResult(exception.StatusCode, "BadRequest", "The request could not be read.").ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller hung up; nobody reads an answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            logger.RequestFailed(exception.GetType().FullName, exception.StackTrace, context.GetEndpoint()?.DisplayName);
            await new ErrorResult(StatusCodes.Status500InternalServerError, "ServerError", "The service failed; the operator's log says where.").ExecuteAsync(context);
        }
    }
}
