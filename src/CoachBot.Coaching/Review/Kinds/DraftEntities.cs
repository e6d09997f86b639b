using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

internal static class DraftEntities
{
    private static readonly List<TextSpan> None = [];

    /// <summary>The spans of all entities of a kind, in order; the list is not to be changed.</summary>
    public static List<TextSpan> SpansOf(this Draft draft, PostEntityKind kind)
    {
        List<TextSpan>? spans = null;
        for (var index = 0; index < draft.Entities.Count; index++)
        {
            if (draft.Entities[index].Kind == kind)
            {
                (spans ??= []).Add(draft.Entities[index].Span);
            }
        }

        return spans ?? None;
    }
}
