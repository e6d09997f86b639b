using CoachBot.Coaching.SecondReading;

namespace CoachBot.Coaching.Tests.SecondReading;

public sealed class MaskTests
{
    private static readonly Coach Coach = Coach.Load();

    [Theory]
    [InlineData("Écrivez à jeanne.martin@exemple.fr ou au 06 12 34 56 78.", "jeanne", "34 56")]
    [InlineData("IBAN FR76 3000 6000 0112 3456 7890 189, mot de passe : Hx7!kQ92pz", "3000", "Hx7")]
    public void Secrets_and_personal_data_are_blotted_out_and_every_other_word_stays_in_place(string draft, params string[] hidden)
    {
        var masked = Mask.Hide(Coach, draft, Language.French);
        Assert.All(hidden, words => Assert.DoesNotContain(words, masked, StringComparison.Ordinal));
        Assert.Equal(draft.Length, masked.Length);
        Assert.All(draft.Zip(masked), pair => Assert.True(pair.First == pair.Second || pair.Second == Mask.Blot));
    }

    [Fact]
    public void However_many_there_are_none_is_left()
    {
        var draft = string.Join(' ', Enumerable.Range(10, 60).Select(i => $"person{i}@example.com"));
        Assert.DoesNotContain("person", Mask.Hide(Coach, draft, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ouvert dimanche.")]
    [InlineData("🎉")]
    public void A_text_without_any_stays_as_it_is(string draft) => Assert.Equal(draft, Mask.Hide(Coach, draft, Language.French));
}
