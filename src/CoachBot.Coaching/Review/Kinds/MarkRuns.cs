namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Finds three or more ! or ? in a row, or both kinds mixed.</summary>
internal static class MarkRuns
{
    private const int Shortest = 3;

    private static readonly List<TextSpan> None = [];

    public static List<TextSpan> Find(string text)
    {
        List<TextSpan>? runs = null;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny('!', '?') is var next and >= 0)
        {
            var start = position + next;
            var end = start + 1;
            while (end < text.Length && text[end] is '!' or '?')
            {
                end++;
            }

            var isMixed = end - start > 1 && text.AsSpan(start, end - start).ContainsAnyExcept(text[start]);
            if (isMixed || end - start >= Shortest)
            {
                (runs ??= []).Add(TextSpan.FromBounds(start, end));
            }

            position = end;
        }

        return runs ?? None;
    }

    /// <summary>The one mark that says the same: a question stays a question.</summary>
    public static string Quieten(ReadOnlySpan<char> run) => run.Contains('?') ? "?" : "!";
}
