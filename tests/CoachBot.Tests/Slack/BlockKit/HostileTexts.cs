namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>What people and attackers write.</summary>
internal static class HostileTexts
{
    public static TheoryData<string> All => new()
    {
        "",
        " \n\t ",
        "<!channel> <!here> <!everyone> <@U024BE7LH> <#C024BE7LR|general> <https://evil.example|your bank> <!date^0^{date}|x> @here @channel",
        ":tada: :skull: *bold* _italic_ ~struck~ `code` ```block``` &lt;!channel&gt; &amp;amp; > quote",
        "&<>",
        "שלום عليكم \u202Eevil\u202C \u200F",
        "👩‍👩‍👧‍👦 🇫🇷 👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "\uD83D lone \uDE00 and \uD83D",
        "\0\u0001\u001B[31m\u0085\u2028\u2029\uFEFF",
        "\r\nCRLF\rCR\nLF\n\n\n",
        "{{DATE(2020-01-01T00:00:00Z, SHORT)}}",
        "• a bullet",
        "e" + new string('\u0301', 20_000),
        Repeat("<!channel> & "),
        Repeat("👩‍👩‍👧‍👦"),
        Repeat("\uDE00\uD83D"),
        Repeat("word "),
        Repeat("line\n"),
        new string('x', 20_000),
        Repeat("漢字"),
        Repeat("שלום "),
    };

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
}
