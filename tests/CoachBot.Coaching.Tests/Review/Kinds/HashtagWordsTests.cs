using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Tests.Review.Kinds;

public sealed class HashtagWordsTests
{
    [Theory]
    [InlineData("transitionenergetique", new[] { 0, 10 })]
    [InlineData("remisedesdiplomes", new[] { 0, 6, 9 })]
    [InlineData("marqueemployeur", new[] { 0, 6 })]
    [InlineData("futureofinsurance", new[] { 0, 6, 8 })]
    [InlineData("madeinfrance", new[] { 0, 4, 6 })]
    public void A_hashtag_of_several_words_is_cut_where_they_begin(string tag, int[] starts) =>
        Assert.Equal(starts, HashtagWords.Of(tag).Starts);

    [Theory]
    [InlineData("cybersécurité")]
    [InlineData("sustainability")]
    [InlineData("entrepreneurship")]
    [InlineData("internationalisation")]
    [InlineData("photovoltaïque")]
    [InlineData("apprenticeships")]
    [InlineData("healthcare")]
    [InlineData("agroalimentaire")]
    [InlineData("farmhouse")]
    [InlineData("bookbinding")]
    [InlineData("SemaineIndustrie")]
    [InlineData("Bretagne")]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("日本語日本語日本語")]
    public void One_word_stays_one_word(string tag) => Assert.False(HashtagWords.Of(tag).AreSeveral);
}
