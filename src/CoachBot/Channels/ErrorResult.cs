namespace CoachBot.Channels;

/// <summary>A refusal as <c>{"error":{"code","message"}}</c>, the shape the Bot Framework protocol uses.</summary>
internal sealed record ErrorResult(int Status, string Code, string Message) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(new { error = new { code = Code, message = Message } });
    }
}
