using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Tests.Review.Kinds;

public sealed class PhraseSwapsTests
{
    private static readonly PhraseSwaps Swaps = new(new Dictionary<string, string>(StringComparer.Ordinal) { ["lol"] = "", ["😂"] = "", ["ASAP"] = "soon" });

    [Theory]
    [InlineData("We shipped 40 orders today, lol. Doors open at nine.", "We shipped 40 orders today. Doors open at nine.")]
    [InlineData("We shipped 40 orders today, lol", "We shipped 40 orders today")]
    [InlineData("We shipped 40 orders today, lol, and went home.", "We shipped 40 orders today, and went home.")]
    [InlineData("We shipped 40 orders 😂 Doors open at nine.", "We shipped 40 orders. Doors open at nine.")]
    [InlineData("Asap, please.", "Soon, please.")]
    public void What_is_taken_out_leaves_a_sentence_that_reads(string draft, string mended)
    {
        var parsed = Draft.Parse(draft, Language.English);

        Assert.Equal(mended, TextEdit.Apply(draft, Swaps.EditsFor(parsed, new TextSpan(0, draft.Length))));
    }
}
