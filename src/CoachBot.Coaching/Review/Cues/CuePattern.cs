namespace CoachBot.Coaching.Review.Cues;

/// <summary>
/// One element of a phrase: a word, a beginning (<c>licenci*</c>), a class of tokens (<c>&lt;number&gt;</c>,
/// <c>&lt;name&gt;</c>, <c>&lt;url&gt;</c>, <c>&lt;url:intranet&gt;</c> for a link with these letters in it, <c>&lt;mention&gt;</c>, <c>&lt;capitals&gt;</c>, <c>_</c> for any word) or another set (<c>{office}</c>).
/// </summary>
internal readonly record struct CuePattern(CuePatternKind Kind, string Text)
{
    private const string LinkStart = "<url:";

    /// <summary>Cuts a phrase of a rule file into patterns; its words are cut as a draft's are.</summary>
    /// <exception cref="FormatException">The phrase is empty or has an unknown class.</exception>
    public static IReadOnlyList<CuePattern> Parse(string phrase)
    {
        var patterns = new List<CuePattern>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part[0])
            {
                case '{' when part[^1] == '}':
                    patterns.Add(new CuePattern(CuePatternKind.Set, part[1..^1]));
                    break;
                case '<' when part.StartsWith(LinkStart, StringComparison.Ordinal) && part[^1] == '>':
                    patterns.Add(new CuePattern(CuePatternKind.UrlPart, Parsing.Fold.Text(part.AsSpan(LinkStart.Length, part.Length - LinkStart.Length - 1))));
                    break;
                case '<' when part[^1] == '>':
                    patterns.Add(new CuePattern(ClassOf(part, phrase), ""));
                    break;
                case '_' when part.Length == 1:
                    patterns.Add(new CuePattern(CuePatternKind.Any, ""));
                    break;
                default:
                    AddWords(patterns, part);
                    break;
            }
        }

        return patterns.Count > 0 ? patterns : throw new FormatException($"'{phrase}' is an empty phrase.");
    }

    private static CuePatternKind ClassOf(string part, string phrase) => part switch
    {
        "<number>" => CuePatternKind.Number,
        "<name>" => CuePatternKind.Name,
        "<url>" => CuePatternKind.Url,
        "<mention>" => CuePatternKind.Mention,
        "<capitals>" => CuePatternKind.Capitals,
        _ => throw new FormatException($"'{part}' in '{phrase}' is no class: use <number>, <name>, <url>, <mention> or <capitals>."),
    };

    private static void AddWords(List<CuePattern> patterns, string part)
    {
        var isPrefix = part.Length > 2 && part[^1] == '*';
        var word = isPrefix ? part[..^1] : part;
        if (word[0] == '#')
        {
            patterns.Add(new CuePattern(CuePatternKind.Word, Parsing.Fold.Text(word)));
            return;
        }

        if (IsPlain(word))
        {
            // What most words are; parsing thousands of them as drafts would be what a start waits for.
            patterns.Add(new CuePattern(isPrefix ? CuePatternKind.Prefix : CuePatternKind.Word, Parsing.Fold.Text(word)));
            return;
        }

        var draft = Draft.Parse(word, Language.French);
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            var last = isPrefix && index == draft.Tokens.Count - 1;
            patterns.Add(new CuePattern(last ? CuePatternKind.Prefix : CuePatternKind.Word, draft.FoldedForm(draft.Tokens[index]).ToString()));
        }
    }

    private static bool IsPlain(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character) || character > 'ÿ')
            {
                return false;
            }
        }

        return true;
    }
}
