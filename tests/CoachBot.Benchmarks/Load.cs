using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Newtonsoft.Json;

namespace CoachBot.Benchmarks;

/// <summary>People who have drafts reviewed, with the reply in the response: some of those who are stored, a few at once, nobody twice at once.</summary>
internal sealed class Load(Uri address, string[] drafts, int people) : IDisposable
{
    private const int MostSenders = 16;
    private const int MostActive = 1_000;

    private readonly int _active = Math.Min(people, MostActive);
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = MostSenders }) { BaseAddress = address };

    /// <summary>Sends so many turns, or as many as there is time for.</summary>
    public async Task<LoadResult> RunAsync(int turns, TimeSpan longest)
    {
        var times = new ConcurrentBag<double>();
        var senders = Math.Min(MostSenders, Math.Min(_active, turns));
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, senders).Select(sender => Task.Run(async () =>
        {
            for (var turn = sender; turn < turns && Stopwatch.GetElapsedTime(start) < longest; turn += senders)
            {
                var sent = Stopwatch.GetTimestamp();
                await SendAsync(sender + ((turn - sender) % (_active / senders * senders)), drafts[turn % drafts.Length]);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        return new(times.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, [.. times.Order()]);
    }

    public void Dispose() => _http.Dispose();

    /// <param name="active">Who of those who are active, who stand at even distances among all.</param>
    /// <param name="draft">What they write.</param>
    private async Task SendAsync(int active, string draft)
    {
        var activity = StoredPeople.ActivityOf(active * (people / _active));
        (activity.Id, activity.Text) = (Guid.NewGuid().ToString("N"), "review: " + draft);
        using var content = new StringContent(JsonConvert.SerializeObject(activity), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }
}
