using System.Collections.Concurrent;
using CoachBot.Tests.State.Drivers;

namespace CoachBot.Tests.Fuzz;

/// <summary>Listens for lines of the service's log that should not be there: errors, work that failed, blocks that Slack refuses, words that people wrote.</summary>
internal sealed class LogWatch
{
    private const int MostKept = 100;

    private static readonly string[] Unwanted =
    [
        "\"LogLevel\":\"Error\"", "\"LogLevel\":\"Critical\"", "Work on an item of", "Unhandled exception",
        "invalid_blocks", "msg_blocks_too_long", "msg_too_long", "no_text", "invalid_arguments", "view_too_large", "http_5",
    ];

    // An answer to an address that was spoilt cannot arrive, and one to a Slack that is slow, on a busy machine, goes out a second time: the log may say so.
    private static readonly string[] Wanted =
    [
        "Microsoft.Bot.Schema.ErrorResponseException", "System.Net.Http.HttpRequestException", "System.UriFormatException", "is tried again: CoachBot.Channels.Slack.WebApi.SlackApiException",
    ];

    private readonly Needle _planted = new(FuzzScene.Planted);
    private int _lines;

    public ConcurrentQueue<string> Found { get; } = new();

    public int Lines => _lines;

    public void Hear(string line)
    {
        Interlocked.Increment(ref _lines);
        if ((_planted.IsIn(line) || IsUnwanted(line)) && Found.Count < MostKept)
        {
            Found.Enqueue(line);
        }
    }

    private static bool IsUnwanted(string line) => Array.Exists(Unwanted, line.Contains) && !Array.Exists(Wanted, line.Contains);
}
