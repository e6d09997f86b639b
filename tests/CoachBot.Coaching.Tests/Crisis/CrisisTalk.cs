using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Crisis;

/// <summary>A conversation under test, which stores its record between turns as the bot does.</summary>
internal sealed class CrisisTalk
{
    private readonly Language _language;
    private readonly CrisisSettings _settings;

    public CrisisTalk(Language language, CrisisSettings? settings = null)
    {
        (_language, _settings) = (language, settings ?? CrisisSettings.Default);
        Take(Guide.Start(null, language, _settings));
    }

    public static CrisisGuide Guide { get; } = CrisisGuide.Load(Reviewer.Load(), LanguageIdentifier.Load());

    public CrisisRecord Record { get; private set; } = new();

    public CrisisStep Step { get; private set; } = null!;

    /// <summary>Goes to the statement with these answers to the five questions.</summary>
    public static CrisisTalk AtStatement(Language language, params string[] answers)
    {
        var talk = new CrisisTalk(language);
        foreach (var answer in answers)
        {
            talk.Say(answer);
        }

        return talk.Say("ok");
    }

    public CrisisTalk Say(string text) => Take(Guide.Answer(Record, text, _language, _settings));

    public CrisisTalk Next() => Take(Guide.Next(Record, _language, _settings));

    public CrisisTalk Back() => Take(Guide.Back(Record, _language, _settings));

    public CrisisTalk Pause() => Take(CrisisGuide.Pause(Record, _language));

    public CrisisTalk Leave() => Take(CrisisGuide.Leave(Record, _language));

    public CrisisTalk Resume() => Take(Guide.Resume(Record, _language, _settings));

    public CrisisTalk StartAgain() => Take(Guide.Start(Record, _language, _settings));

    public IReadOnlyList<string> Posts => [.. Step.Statement!.Posts.Select(post => post.Draft.Text)];

    private CrisisTalk Take(CrisisTurn turn)
    {
        Record = System.Text.Json.JsonSerializer.Deserialize<CrisisRecord>(System.Text.Json.JsonSerializer.Serialize(turn.Record))!;
        Step = turn.Step;
        return this;
    }
}
