using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;

namespace BotFramework.StandIn.Tests;

public sealed class RetryPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.PreconditionFailed, true)]
    [InlineData(HttpStatusCode.BadGateway, true)]
    [InlineData(HttpStatusCode.ServiceUnavailable, true)]
    [InlineData(HttpStatusCode.GatewayTimeout, true)]
    [InlineData(HttpStatusCode.BadRequest, false)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    public void Only_a_busy_channel_is_asked_again(HttpStatusCode status, bool again)
    {
        using var response = new HttpResponseMessage(status);

        Assert.Equal(again, RetryPolicy.Asks(response, 1, Now, out _));
    }

    [Fact]
    public void Pauses_grow_differ_and_end()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.BadGateway);
        var pauses = Enumerable.Range(1, 3).Select(attempt =>
        {
            Assert.True(RetryPolicy.Asks(response, attempt, Now, out TimeSpan pause));
            return pause;
        }).ToArray();

        Assert.True(pauses[0] < pauses[1] && pauses[1] < pauses[2], string.Join(' ', pauses));
        Assert.False(RetryPolicy.Asks(response, 4, Now, out _));
        Assert.True(Enumerable.Range(0, 20).Select(_ => RetryPolicy.Asks(response, 1, Now, out TimeSpan pause) ? pause : default).Distinct().Count() > 1);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 0)]
    [InlineData(-30, 0)]
    public void A_time_the_channel_names_is_kept(int seconds, int pauseSeconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = new RetryConditionHeaderValue(Now.AddSeconds(seconds));

        Assert.True(RetryPolicy.Asks(response, 1, Now, out TimeSpan pause));
        Assert.Equal(TimeSpan.FromSeconds(pauseSeconds), pause);
    }

    [Fact]
    public void A_time_too_long_to_wait_for_is_not_waited_for()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromMinutes(5));

        Assert.False(RetryPolicy.Asks(response, 1, Now, out _));
    }
}
