using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Newtonsoft.Json;

namespace CoachBot.Benchmarks;

/// <summary>People who have drafts reviewed, some at once, with the reply in the response.</summary>
internal sealed class Load(Uri address, string[] drafts, int people) : IDisposable
{
    private const int Senders = 16;

    // Prime, so that all of the people have their turn, in no order that a cache would like.
    private const long Stride = 7919;

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = Senders }) { BaseAddress = address };

    /// <summary>Sends so many turns, or as many as there is time for.</summary>
    public async Task<LoadResult> RunAsync(int turns, TimeSpan longest)
    {
        var times = new ConcurrentBag<double>();
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Senders, turns)).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < turns && Stopwatch.GetElapsedTime(start) < longest; i = Interlocked.Increment(ref next))
            {
                var sent = Stopwatch.GetTimestamp();
                await SendAsync(i);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        return new(times.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, [.. times.Order()]);
    }

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(int turn)
    {
        var activity = StoredPeople.ActivityOf((int)(turn * Stride % people));
        (activity.Id, activity.Text) = (Guid.NewGuid().ToString("N"), "review: " + drafts[turn % drafts.Length]);
        using var content = new StringContent(JsonConvert.SerializeObject(activity), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }
}
