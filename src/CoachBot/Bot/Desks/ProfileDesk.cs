using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.Model.Cards;
using CoachBot.State;
using CoachBot.State.Nudges;
using CoachBot.State.Privacy;
using CoachBot.State.Profiles;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Bot.Desks;

/// <summary>Shows, changes and erases what the coach remembers of a person.</summary>
internal sealed class ProfileDesk(INudgeStore nudges, Eraser eraser, DataExport export, Retention retention, TimeProvider clock, ProfileStore profiles, ApprovalDesk approvals)
{
    private const int DefaultHour = 9;

    public AdaptiveCard Settings(CoachRequest.Settings request, CoachSession session)
    {
        if (request.Chosen is not { } chosen)
        {
            return Show(session, session.Language);
        }

        session.Profile.Language = chosen;
        return Show(session, chosen, CardText.In(chosen, session.Profile.Informal).LanguageSet);
    }

    public AdaptiveCard Save(CoachRequest.SaveSettings request, CoachSession session)
    {
        var (form, profile) = (request.Form, session.Profile);
        profile.Language = form.LanguageOr(profile.Language);
        profile.Informal = form.InformalOr(profile.Informal);
        profile.RetentionDays = form.RetentionOr(profile.RetentionDays, (int)retention.Current.TotalDays);
        var language = profile.Language ?? session.Language;
        var text = SettingsText.In(language, profile.Informal);
        if (form.Nudge is null)
        {
            return Show(session, language, text.Saved);
        }

        if (form.NudgeOr(profile.Nudge ?? DefaultNudge(session, language), clock.GetUtcNow()) is not { } nudge)
        {
            StopNudging(session);
        }
        else if (IsPrivate(session.Activity))
        {
            StartNudging(session, nudge);
        }
        else
        {
            return Show(session, language, text.NudgesInPrivate);
        }

        return Show(session, language, text.Saved);
    }

    public AdaptiveCard MyData(CoachSession session)
    {
        session.Keep = false;
        if (!IsPrivate(session.Activity))
        {
            return NoticeCard.Build(session.Text, SettingsText.In(session.Language, session.Profile.Informal).DataInPrivate, "my-data");
        }

        var person = Person.Of(session.Activity!);
        session.Afterwards.Add(async cancellationToken => session.Export = await export.WriteAsync(person, cancellationToken));
        return MyDataCard.Build(session.Text, SettingsText.In(session.Language, session.Profile.Informal), session.Profile);
    }

    public AdaptiveCard Forget(CoachSession session)
    {
        session.Keep = false;
        var person = Person.Of(session.Activity!);
        session.Afterwards.Add(cancellationToken => approvals.ForgetAsync(session, cancellationToken));
        session.Afterwards.Add(cancellationToken => eraser.EraseAsync(person, cancellationToken));
        if (!session.Profile.WithoutModel)
        {
            return NoticeCard.Build(session.Text, session.Text.Forgotten, "forget-me");
        }

        session.Afterwards.Add(cancellationToken => profiles.ChangeAsync(person, profile => (profile.WithoutModel = true, Keep: true), cancellationToken));
        return NoticeCard.Build(session.Text, $"{session.Text.Forgotten} {ModelText.Of(session.Text).RefusalKept}", "forget-me");
    }

    public AdaptiveCard UseModel(CoachRequest.UseModel request, CoachSession session)
    {
        (session.Profile.WithoutModel, session.Profile.KnowsModel) = (!request.IsWanted, true);
        var words = ModelText.Of(session.Text);
        return Show(session, session.Language, request.IsWanted ? words.SwitchedOn : words.SwitchedOff);
    }

    private void StartNudging(CoachSession session, NudgeChoice choice)
    {
        session.Profile.Nudge = choice;
        var person = Person.Of(session.Activity!);
        var reference = JsonConvert.SerializeObject(((Activity)session.Activity!).GetConversationReference());
        var nudge = new Nudge(person.Tenant, person.Channel, person.User, choice.Kind, choice.Day, choice.Hour, choice.TimeZone, choice.PausedUntil, reference);
        session.Afterwards.Add(cancellationToken => nudges.SaveAsync(nudge, choice.NextAfter(clock.GetUtcNow()), cancellationToken));
    }

    private void StopNudging(CoachSession session)
    {
        session.Profile.Nudge = null;
        var person = Person.Of(session.Activity!);
        session.Afterwards.Add(cancellationToken => nudges.RemoveAsync(person.Tenant, person.Channel, person.User, cancellationToken));
    }

    private AdaptiveCard Show(CoachSession session, Language language, string? note = null)
    {
        var profile = session.Profile;
        var nudge = profile.Nudge ?? DefaultNudge(session, language);
        var text = CardText.In(language, profile.Informal);
        var model = session.Model.Model is { } name ? ModelNotice.Setting(text, name, !profile.WithoutModel) : null;
        return SettingsCard.Build(text, SettingsText.In(language, profile.Informal), profile, nudge, (int)retention.Current.TotalDays, clock.GetUtcNow(), note, model);
    }

    /// <summary>What the inputs show before anything is chosen.</summary>
    private static NudgeChoice DefaultNudge(CoachSession session, Language language)
    {
        var theirs = (session.Activity as Activity)?.LocalTimezone;
        var zone = theirs is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(theirs, out _) ? theirs
            : language == Language.French ? "Europe/Paris" : "Europe/London";
        return new NudgeChoice(NudgeKind.Tip, DayOfWeek.Monday, DefaultHour, zone);
    }

    private static bool IsPrivate(IActivity? activity) =>
        activity?.Conversation is null || (activity.Conversation.IsGroup != true && activity.Conversation.ConversationType is null or "" or "personal");
}
