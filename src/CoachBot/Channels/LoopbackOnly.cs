using System.Net;

namespace CoachBot.Channels;

/// <summary>
/// Lets only programs on this machine through. The host name is checked besides the address, so that a web page elsewhere
/// cannot reach the service through a name of its own that points here.
/// </summary>
internal sealed class LoopbackOnly : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return IsLocal(http) ? next(context) : ValueTask.FromResult<object?>(new ErrorResult(
            StatusCodes.Status403Forbidden, "LoopbackOnly", "This endpoint answers only callers on the same machine."));
    }

    private static bool IsLocal(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        var host = http.Request.Host.Host;
        var hostIsLocal = host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named));
        var crossSite = http.Request.Headers["Sec-Fetch-Site"] == "cross-site";
        return address is not null && IPAddress.IsLoopback(address) && hostIsLocal && !crossSite;
    }
}
