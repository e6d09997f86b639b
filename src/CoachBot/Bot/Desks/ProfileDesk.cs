using AdaptiveCards;
using CoachBot.Cards;

namespace CoachBot.Bot.Desks;

/// <summary>Shows, changes and erases what the coach remembers of a person.</summary>
internal sealed class ProfileDesk
{
    public AdaptiveCard Settings(CoachRequest.Settings request, CoachSession session)
    {
        if (request.Chosen is not { } chosen)
        {
            return SettingsCard.Build(session.Text);
        }

        session.Profile.Language = chosen;
        var text = CardText.In(chosen);
        return SettingsCard.Build(text, text.LanguageSet);
    }

    public AdaptiveCard MyData(CoachSession session) => MyDataCard.Build(session.Text, session.Profile);

    public AdaptiveCard Forget(CoachSession session)
    {
        session.Profile.Forget();
        return NoticeCard.Build(session.Text, session.Text.Forgotten, "forget-me");
    }
}
