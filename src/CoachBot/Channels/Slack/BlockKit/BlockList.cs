using System.Globalization;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>The blocks of a card in the making. Neighbouring lines become one block; dividers never stand first or twice.</summary>
internal sealed class BlockList
{
    private readonly List<JObject> _blocks = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _small = [];
    private readonly RichTextWriter _lines;

    public BlockList() => _lines = new RichTextWriter(_blocks.Add);

    public void Paragraph(ParagraphKind kind, params IEnumerable<Run> runs)
    {
        FlushSmall();
        _lines.Add(kind, runs);
    }

    /// <summary>A line of small print.</summary>
    public void Small(string text)
    {
        _lines.Flush();
        var clean = SlackText.Clean(text);
        if (!string.IsNullOrWhiteSpace(clean))
        {
            _small.Add(clean);
        }
    }

    public void Add(JObject block)
    {
        Flush();
        _blocks.Add(block);
    }

    public void Divider()
    {
        Flush();
        if (_blocks is [.., var last] && (string?)last["type"] != "divider")
        {
            _blocks.Add(new JObject { ["type"] = "divider" });
        }
    }

    /// <summary>Ends the block in the making; the number of blocks so far.</summary>
    public int Flush()
    {
        _lines.Flush();
        FlushSmall();
        return _blocks.Count;
    }

    /// <summary>Gives an element's id to the first of its blocks that has none of its own.</summary>
    public void Name(int start, string id)
    {
        Flush();
        if (_blocks.Skip(start).FirstOrDefault(block => block["block_id"] is null && (string?)block["type"] != "divider") is { } block)
        {
            block.AddFirst(new JProperty("block_id", Unique(id)));
        }
    }

    /// <summary>Words for a card that came out empty: Slack refuses a message without blocks.</summary>
    public void OrElse(string? words)
    {
        if (Flush() == 0)
        {
            Paragraph(ParagraphKind.Plain, new Run(string.IsNullOrWhiteSpace(SlackText.Clean(words ?? "")) ? "…" : words!));
        }
    }

    /// <summary>An id that no other block has.</summary>
    public string Unique(string id)
    {
        var clean = Fit(SlackText.Clean(id), 0);
        var unique = clean;
        for (var number = 2; !_ids.Add(unique); number++)
        {
            var suffix = "-" + number.ToString(CultureInfo.InvariantCulture);
            unique = Fit(clean, suffix.Length) + suffix;
        }

        return unique;
    }

    public IReadOnlyList<JObject> ToList()
    {
        Flush();
        return _blocks;
    }

    private static string Fit(string id, int room) =>
        id.Length == 0 ? "element" : TextSplitter.Split(id, SlackLimits.BlockId - room).First();

    private void FlushSmall()
    {
        var text = string.Join('\n', _small);
        _small.Clear();
        foreach (var part in text.Length == 0 ? [] : TextSplitter.Split(text, SlackLimits.Passage).Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            _blocks.Add(new JObject { ["type"] = "context", ["elements"] = new JArray(SlackText.Plain(part, SlackLimits.Text)) });
        }
    }
}
