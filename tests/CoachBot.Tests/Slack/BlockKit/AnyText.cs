using CoachBot.Channels.Slack.BlockKit;
using CsCheck;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Texts of any kind: any UTF-16, and what is special to Slack, to lines and to readers.</summary>
internal static class AnyText
{
    private const int Most = 5000;

    private static readonly string[] Special =
    [
        "<!channel>", "<@U1>", "<https://a.fr|b>", ":joy:", "*b*", "&lt;", "&", "`", "\n", " ", "\uD83D", "\uDE00", "👩‍👩‍👧‍👦", "🇫🇷", "e\u0301", "שלום", "• ", "{{DATE(x)}}",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (3, Gen.Char.Select(character => character.ToString())),
        (3, Gen.String),
        (4, Gen.Int[0, Special.Length - 1].Select(index => Special[index])));

    public static readonly Gen<string> Long = Gen.Select(Piece.Array[0, 20], Gen.Frequency((3, Gen.Const(1)), (1, Gen.Int[2, 60])))
        .Select((pieces, times) => Cut(string.Concat(Enumerable.Repeat(string.Concat(pieces), times))));

    public static readonly Gen<string> Clean = Long.Select(SlackText.Clean);

    private static string Cut(string text) => text[..Math.Min(text.Length, Most)];
}
