using CoachBot.Coaching;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.State.Notes;

/// <summary>What people miss, in a text for the operator: by tenant, the most asked first.</summary>
internal static class NotesReport
{
    public static async Task WriteUnansweredAsync(IEnumerable<(string Tenant, Note Note)> notes, TextWriter output)
    {
        foreach (var tenant in Of<Note.Unanswered>(notes))
        {
            await output.WriteLineAsync($"{tenant.Key}");
            var questions = tenant.GroupBy(note => Fold.Text(note.Question.Trim()), StringComparer.Ordinal)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal);
            foreach (var same in questions)
            {
                await output.WriteLineAsync($"{same.Count(),6}  {same.First().Language.Code()}  {OneLine(same.Select(note => note.Question).Order(StringComparer.Ordinal).First())}");
            }
        }
    }

    public static async Task WriteFeedbackAsync(IEnumerable<(string Tenant, Note Note)> notes, TextWriter output)
    {
        foreach (var tenant in Of<Note.Feedback>(notes))
        {
            await output.WriteLineAsync($"{tenant.Key}");
            await output.WriteLineAsync("  helpful  not");
            var subjects = tenant.GroupBy(note => (note.Subject, note.Id))
                .OrderByDescending(same => same.Count(note => !note.Helpful)).ThenBy(same => same.Key.Subject + same.Key.Id, StringComparer.Ordinal);
            foreach (var same in subjects)
            {
                await output.WriteLineAsync($"{same.Count(note => note.Helpful),9}{same.Count(note => !note.Helpful),5}  {OneLine(same.Key.Subject)} {OneLine(same.Key.Id)}");
                foreach (var comment in same.Select(note => note.Comment).OfType<string>())
                {
                    await output.WriteLineAsync($"                  “{OneLine(comment)}”");
                }
            }
        }
    }

    private static IOrderedEnumerable<IGrouping<string, TNote>> Of<TNote>(IEnumerable<(string Tenant, Note Note)> notes)
        where TNote : Note =>
        notes.Where(note => note.Note is TNote).GroupBy(note => note.Tenant, note => (TNote)note.Note, StringComparer.Ordinal).OrderBy(tenant => tenant.Key, StringComparer.Ordinal);

    /// <summary>What people typed must not steer the operator's terminal.</summary>
    private static string OneLine(string text) => string.Concat(text.Trim().Select(character => char.IsControl(character) ? ' ' : character));
}
