namespace CoachBot.Coaching.Crisis;

/// <summary>What to show at a step, in one language.</summary>
/// <param name="Id">One of <see cref="CrisisSteps"/>, or <c>paused</c> or <c>left</c>; a card's id is <c>crisis-</c> and this.</param>
/// <param name="Text">The question, or what there is to say.</param>
/// <param name="Hint">An example, or what to do next.</param>
/// <param name="Items">Whom to call, or what not to do.</param>
/// <param name="Note">Something about the last message, such as that it was empty; null for nothing.</param>
/// <param name="Typed">What the person typed here before; null for nothing.</param>
/// <param name="Number">The place among all steps, from 1.</param>
/// <param name="Total">How many steps there are.</param>
/// <param name="AsksForText">Whether a text is expected.</param>
/// <param name="Statement">The statement with its review; null at other steps.</param>
/// <param name="Citation">Where the advice comes from; null at a question.</param>
public sealed record CrisisStep(
    string Id,
    string Title,
    string Text,
    string Hint,
    IReadOnlyList<string> Items,
    string? Note,
    string? Typed,
    int Number,
    int Total,
    bool AsksForText,
    CrisisStatement? Statement,
    Citation? Citation)
{
    public bool CanGoBack => Number > 1;
}
