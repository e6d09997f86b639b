using System.Collections.Concurrent;
using System.Reflection;
using CoachBot.Bot;
using CoachBot.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Buttons to press: those on the cards that came back, and one of every verb.</summary>
internal sealed class ButtonPool
{
    private const int MostKept = 2000;

    private static readonly string[] Verbs =
    [
        .. new[] { typeof(Verbs), typeof(ModelVerbs) }.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(verb => (string)verb.GetRawConstantValue()!),
    ];

    private static readonly string[] Rules = ["politics", "humour", "hashtags", "length", "over-claim", "no-such-rule"];

    private readonly ConcurrentQueue<JObject> _seen = new();

    /// <summary>Keeps the buttons of an answer; its cards may be anywhere in it.</summary>
    public void Learn(string answer)
    {
        if (answer.Length < 2 || answer[0] != '{' || !answer.Contains("\"Action.Execute\"", StringComparison.Ordinal))
        {
            return;
        }

        using var reader = new JsonTextReader(new StringReader(answer)) { DateParseHandling = DateParseHandling.None };
        foreach (var data in JObject.Load(reader).Descendants().OfType<JObject>().Where(action => action["type"]?.ToString() == "Action.Execute").Select(action => action["data"]).OfType<JObject>())
        {
            _seen.Enqueue(data);
        }

        while (_seen.Count > MostKept && _seen.TryDequeue(out _))
        {
            // The newest stay.
        }
    }

    /// <summary>The data of a button.</summary>
    public JObject Next(Mutator mutator, Func<string> text) => mutator.OneIn(2) && _seen.ToArray() is { Length: > 0 } seen ? (JObject)mutator.Pick(seen).DeepClone() : Made(mutator, text());

    private static JObject Made(Mutator mutator, string text)
    {
        var verb = mutator.Pick(Verbs);
        var data = new ButtonData
        {
            Verb = verb,
            Draft = mutator.OneIn(2) ? null : "0123456789ab",
            Rule = mutator.Pick(Rules),
            Number = mutator.Next(3),
            Question = text,
            Topic = mutator.Pick(["crisis", "humour", "nothing", text]),
            Exercise = mutator.Pick(["ladder-1", "spot-politics", text]),
            Answer = mutator.Pick(["a", "b", "0,2", "on", "off", "warmer", text]),
            Language = mutator.Pick(["fr", "en", "de"]),
        }.ToJson();
        if (verb == CoachBot.Bot.Verbs.SaveSettings)
        {
            data.Merge(JObject.FromObject(new SettingsForm { AnswersIn = "en", Tone = "tu", Nudge = "tip", Day = "1", Hour = "9", Zone = "Europe/Paris", Pause = "7", Retention = "7" }));
        }

        return data;
    }
}
