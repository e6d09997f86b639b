using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Gathers paragraphs into as few rich_text blocks as their length allows.</summary>
internal sealed class RichTextWriter(Action<JObject> write)
{
    private const int PageMargin = 500;

    private readonly List<(ParagraphKind Kind, List<Run> Runs)> _parts = [];
    private int _size;

    public void Add(ParagraphKind kind, IEnumerable<Run> runs)
    {
        var words = runs.Select(run => run with { Text = SlackText.Clean(run.Text) }).Where(run => run.Text.Length > 0).ToList();
        if (words.All(run => string.IsNullOrWhiteSpace(run.Text)))
        {
            return;
        }

        if (_size + words.Sum(run => Size(run.Text)) > SlackLimits.Text)
        {
            Flush();
        }

        Open(kind);
        foreach (var run in words.SelectMany(Pieces))
        {
            Append(kind, run);
        }
    }

    public void Flush()
    {
        if (_parts.Count > 0)
        {
            write(new JObject { ["type"] = "rich_text", ["elements"] = new JArray(Elements()) });
        }

        _parts.Clear();
        _size = 0;
    }

    private void Open(ParagraphKind kind)
    {
        if (kind == ParagraphKind.Plain && _parts is [.., (ParagraphKind.Plain, var runs)])
        {
            Join(runs, new Run("\n"));
        }
        else
        {
            _parts.Add((kind, []));
        }
    }

    private void Append(ParagraphKind kind, Run run)
    {
        if (_size > 0 && _size + Size(run.Text) > SlackLimits.Text)
        {
            Flush();
            Open(kind);
        }

        Join(_parts[^1].Runs, run);
    }

    private void Join(List<Run> runs, Run run)
    {
        if (runs is [.., var last] && last.Style == run.Style && last.Url is null && run.Url is null)
        {
            runs[^1] = last with { Text = last.Text + run.Text };
        }
        else
        {
            runs.Add(run);
        }

        _size += Size(run.Text);
    }

    private static IEnumerable<Run> Pieces(Run run) => TextSplitter.Split(run.Text, SlackLimits.Passage).Select(piece => run with { Text = piece });

    /// <summary>The length; more where the text is so heavy that a block of that length would be too much for a message.</summary>
    private static int Size(string text) => Math.Max(text.Length, BlockWeight.Of(text) * SlackLimits.Text / (SlackLimits.MessageWeight - PageMargin));

    private IEnumerable<JObject> Elements()
    {
        for (var index = 0; index < _parts.Count; index++)
        {
            var (kind, runs) = _parts[index];
            if (runs.Count == 0)
            {
                continue;
            }

            if (kind != ParagraphKind.Bullet)
            {
                yield return Line(kind == ParagraphKind.Quote ? "rich_text_quote" : "rich_text_section", runs);
                continue;
            }

            var items = new JArray(_parts.Skip(index).TakeWhile(part => part.Kind == kind).Select(part => Line("rich_text_section", part.Runs)));
            index += items.Count - 1;
            yield return new JObject { ["type"] = "rich_text_list", ["style"] = "bullet", ["elements"] = items };
        }
    }

    private static JObject Line(string type, IEnumerable<Run> runs) => new() { ["type"] = type, ["elements"] = new JArray(runs.Select(run => run.ToJson())) };
}
