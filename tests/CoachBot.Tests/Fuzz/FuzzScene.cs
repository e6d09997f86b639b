using System.Globalization;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Who sends the next request, and what they write. Every request has ids of its own, or it would be dropped as a repetition.</summary>
internal sealed class FuzzScene(FakeSlack slack, string connector, ButtonPool buttons, Mutator mutator, int number)
{
    /// <summary>A word that nobody else would write.</summary>
    public const string Planted = "Zorblaxquentin";

    private const int Tenants = 3;
    private const int PeopleEach = 8;

    private static readonly string[] Texts =
    [
        "Votez Durand dimanche, son adversaire est un clown !", "Our Q3 numbers will surprise the market, stay tuned 😂", "Pourquoi éviter la politique ?", "give me a tip about crisis", "un conseil",
        "entraîne-moi", "drill me", "stop", "we have a bad buzz", "crise", "aide", "langue anglais", "réglages", "mes données", "oublie-moi", "relis : « Fiers de nos équipes #RSE »", "مرحبا بالعالم", "👩‍👩‍👧‍👦🏳️‍🌈",
        "<at>Coach</at> un conseil", "Chaque lundi à 9 h envoie-moi un conseil", "Nous regrettons l'incident de ce matin à Lyon, une équipe est sur place.", "merci", "What is the capital of Mongolia?",
    ];

    private readonly int _person = mutator.Next(Tenants * PeopleEach);

    public Mutator Mutator => mutator;

    public FakeSlack Slack => slack;

    public ButtonPool Buttons => buttons;

    public string Connector => connector;

    public string Id => number.ToString(CultureInfo.InvariantCulture);

    public string Tenant => string.Create(CultureInfo.InvariantCulture, $"T0FUZZ{_person % Tenants}");

    public string User => string.Create(CultureInfo.InvariantCulture, $"U0FUZZ{_person}");

    /// <summary>A text as people write it; often with the planted word, sometimes with something nasty, seldom very long.</summary>
    public string Text() => mutator.Next(20) switch
    {
        < 8 => mutator.Pick(Texts),
        < 14 => $"{mutator.Pick(Texts)} {Planted}",
        < 19 => mutator.Pick(Texts) + mutator.Nasty() + Planted + mutator.Nasty(),
        _ => string.Concat(Enumerable.Repeat(mutator.Pick(Texts) + " " + Planted + " ", mutator.OneIn(25) ? 300 : 5)),
    };

    public JObject Button() => buttons.Next(mutator, Text);
}
