using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model.Drivers;

/// <summary>What the fake model says.</summary>
public static class Replies
{
    public const string Nothing = """{"findings":[],"doubts":[]}""";

    public static string Finding(string rule, string quotation, string why, string? suggestion = null, double confidence = 0.9) => new JObject
    {
        ["findings"] = new JArray(new JObject { ["rule"] = rule, ["quotation"] = quotation, ["why"] = why, ["suggestion"] = suggestion, ["confidence"] = confidence }),
        ["doubts"] = new JArray(),
    }.ToString();

    public static string Doubt(string rule, string quotation, string why) => new JObject
    {
        ["findings"] = new JArray(),
        ["doubts"] = new JArray(new JObject { ["rule"] = rule, ["quotation"] = quotation, ["why"] = why }),
    }.ToString();

    public static string Rewrite(string text) => new JObject { ["rewrite"] = text }.ToString();

    /// <summary>An answer made of the first passage's first sentence.</summary>
    public static string FirstSentence(JObject request)
    {
        var (id, sentence) = FakeModel.FirstPassage(request);
        return Answer((sentence, [id]));
    }

    public static string Answer(params (string Text, string[] Passages)[] sentences) => new JObject
    {
        ["sentences"] = new JArray(sentences.Select(sentence => new JObject { ["text"] = sentence.Text, ["passages"] = new JArray(sentence.Passages) })),
    }.ToString();
}
