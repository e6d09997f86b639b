using System.Reflection;
using System.Text.RegularExpressions;
using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Coaching;

namespace CoachBot.Tests.State;

public sealed partial class ToneTests
{
    [Fact]
    public void No_text_for_tu_says_vous()
    {
        var texts = Strings(CardText.In(Language.French, informal: true)).Concat(Strings(SettingsText.In(Language.French, informal: true)))
            .Where(text => text.Name is not (nameof(SettingsText.Formal) or nameof(SettingsText.Saved)));

        Assert.All(texts, text => Assert.False(SaysVous().IsMatch(text.Value), $"{text.Name} in InformalFrench: {text.Value}"));
    }

    [Fact]
    public void Only_what_addresses_the_person_differs_between_tu_and_vous()
    {
        var formal = Strings(CardText.In(Language.French)).ToDictionary(text => text.Name, text => text.Value, StringComparer.Ordinal);

        Assert.All(
            Strings(CardText.In(Language.French, informal: true)).Where(text => text.Value != formal[text.Name]),
            text => Assert.True(SaysVous().IsMatch(formal[text.Name]), $"{text.Name}: {formal[text.Name]}"));
    }

    [Fact]
    public void What_every_review_shows_of_a_rule_addresses_nobody()
    {
        var texts = Coach.Load().Rules.Select(rule => rule.Info).SelectMany(rule => rule.Instead.Concat([rule.Name, rule.Message, rule.Why, rule.Fix]).Select(text => (rule.Id, text.French)));

        Assert.All(texts, text => Assert.False(SaysVous().IsMatch(text.French) || SaysTu().IsMatch(text.French), $"{text.Id}: {text.French}"));
    }

    [Fact]
    public void No_card_about_an_approval_says_vous_to_who_is_told_tu() => Assert.All(
        Strings(ApprovalText.Of(CardText.In(Language.French, informal: true))),
        text => Assert.False(SaysVous().IsMatch(text.Value), $"{text.Name}: {text.Value}"));

    private static IEnumerable<(string Name, string Value)> Strings(object texts) => texts.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => property switch
    {
        _ when property.GetIndexParameters().Length > 0 => [],
        _ when property.PropertyType == typeof(string) => [(property.Name, (string)property.GetValue(texts)!)],
        _ when property.PropertyType is { IsClass: true, Namespace: "CoachBot.Cards" } => Strings(property.GetValue(texts)!).Select(inner => ($"{property.Name}.{inner.Name}", inner.Value)),
        _ => Enumerable.Empty<(string, string)>(),
    });

    /// <summary>The pronouns, and verbs in -ez; « rendez-vous » is a noun.</summary>
    [GeneratedRegex(@"(?<!rendez-)\b(vous|votre|vos|dites|faites)\b|\b(?!(chez|assez|nez|rendez)\b)\p{L}{2,}ez\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysVous();

    [GeneratedRegex(@"\b(tu|toi|tes|te)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysTu();
}
