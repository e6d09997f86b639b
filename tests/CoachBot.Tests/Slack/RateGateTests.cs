using CoachBot.Channels.Slack.WebApi;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.Slack;

public sealed class RateGateTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task While_it_is_closed_calls_wait_and_then_go_one_after_the_other()
    {
        using var gate = new RateGate(_time);
        gate.Close(TimeSpan.FromSeconds(30));
        var (atOnce, most, done) = (0, 0, 0);
        var calls = Enumerable.Range(0, 10).Select(_ => gate.PassAsync(CallAsync, CancellationToken.None)).ToList();

        _time.Advance(TimeSpan.FromSeconds(29));
        await Task.Yield();
        Assert.Equal(0, done);
        _time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(calls);

        Assert.Equal((10, 1), (done, most));

        async Task<string> CallAsync()
        {
            most = Math.Max(most, ++atOnce);
            await Task.Yield();
            atOnce--;
            done++;
            return "";
        }
    }

    [Fact]
    public async Task No_more_than_a_hundred_wait()
    {
        using var gate = new RateGate(_time);
        gate.Close(TimeSpan.FromSeconds(30));
        var waiting = Enumerable.Range(0, 100).Select(_ => gate.PassAsync(() => Task.FromResult(""), CancellationToken.None)).ToList();

        Assert.Null(await gate.PassAsync(() => Task.FromResult(""), CancellationToken.None));

        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.All(await Task.WhenAll(waiting), Assert.NotNull);
    }

    [Fact]
    public async Task An_open_gate_holds_nobody()
    {
        using var gate = new RateGate(_time);

        Assert.Equal("done", await gate.PassAsync(() => Task.FromResult("done"), CancellationToken.None));
    }
}
