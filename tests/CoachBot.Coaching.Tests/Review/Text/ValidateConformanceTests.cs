using System.Globalization;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class ValidateConformanceTests
{
    private const string File = "validate.yml";

    public static IEnumerable<object?[]> Section(string name) => ConformanceFile.Section(File, name);

    [SkippableTheory]
    [MemberData(nameof(Section), "tweets")]
    public void A_post_of_140_is_valid_by_the_first_rules(int? number, string? description) =>
        Check("tweets", number, description, text => WeightedLength.Measure(text, Weighting.Version1).IsValid);

    [SkippableTheory]
    [MemberData(nameof(Section), "usernames")]
    public void A_user_name_is_told_from_what_is_none(int? number, string? description) =>
        Check("usernames", number, description, text => PostSyntax.IsUserName(text));

    [SkippableTheory]
    [MemberData(nameof(Section), "lists")]
    public void A_list_is_told_from_what_is_none(int? number, string? description) =>
        Check("lists", number, description, text => PostSyntax.IsList(text));

    [SkippableTheory]
    [MemberData(nameof(Section), "hashtags")]
    public void A_hashtag_is_told_from_what_is_none(int? number, string? description) =>
        Check("hashtags", number, description, text => PostSyntax.IsHashtag(text));

    [SkippableTheory]
    [MemberData(nameof(Section), "urls")]
    public void A_link_is_told_from_what_is_none(int? number, string? description) =>
        Check("urls", number, description, text => PostSyntax.IsLink(text));

    [SkippableTheory]
    [MemberData(nameof(Section), "urls_without_protocol")]
    public void A_link_may_lack_its_protocol(int? number, string? description) =>
        Check("urls_without_protocol", number, description, text => PostSyntax.IsLink(text, requireProtocol: false));

    [SkippableTheory]
    [MemberData(nameof(Section), "WeightedTweetsCounterTest")]
    public void The_second_rules_weigh_each_code_point(int? number, string? description) =>
        Measure("WeightedTweetsCounterTest", number, description, Weighting.Version2);

    [SkippableTheory]
    [MemberData(nameof(Section), "WeightedTweetsWithDiscountedEmojiCounterTest")]
    public void The_third_rules_weigh_an_emoji_as_one(int? number, string? description) =>
        Measure("WeightedTweetsWithDiscountedEmojiCounterTest", number, description, Weighting.Version3);

    [SkippableTheory]
    [MemberData(nameof(Section), "UnicodeDirectionalMarkerCounterTest")]
    public void Marks_of_direction_are_allowed_and_weigh_two(int? number, string? description) =>
        Measure("UnicodeDirectionalMarkerCounterTest", number, description, Weighting.Version3);

    private static void Check(string section, int? number, string? description, Func<string, bool> isValid)
    {
        var test = ConformanceFile.Case(File, section, number);
        var expected = bool.Parse(ConformanceFile.Text(test, "expected")!);
        Assert.True(expected == isValid(ConformanceFile.Text(test, "text") ?? ""), description);
    }

    private static void Measure(string section, int? number, string? description, Weighting weighting)
    {
        var test = ConformanceFile.Case(File, section, number);
        var text = ConformanceFile.Text(test, "text") ?? "";
        var length = WeightedLength.Measure(text, weighting);
        int Expected(string key) => int.Parse(ConformanceFile.Text(test["expected"], key)!, CultureInfo.InvariantCulture);

        Assert.Equal((description, Expected("weightedLength")), (description, length.Weighted));
        Assert.Equal(bool.Parse(ConformanceFile.Text(test["expected"], "valid")!), length.IsValid);
        Assert.Equal(Expected("permillage"), length.Permillage);
        Assert.Equal(Expected("validRangeEnd"), length.FitsUpTo - 1);
        Assert.Equal(Expected("displayRangeEnd"), text.Length - 1);
    }
}
