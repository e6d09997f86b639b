using CoachBot.Coaching;
using CoachBot.State;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.State;

public sealed class StoredJsonTests
{
    private static readonly StoredDraft Draft = new("id", "a \ud83d \"draft\"\u2028", Language.English, [new("rule", "words"), new("whole", null)], ["settled"])
    {
        Origin = "first",
        At = new DateTimeOffset(2026, 3, 2, 8, 0, 0, 7, TimeSpan.Zero),
        Opinion = new("key", new([], [])),
        Previous = "before",
    };

    private static readonly JsonSerializerSettings PropertyByProperty = new() { NullValueHandling = NullValueHandling.Ignore, TypeNameHandling = TypeNameHandling.Auto };

    private static readonly SentReply Reply = new("message", "reply", "verdict", "Publish", "draft");

    [Fact]
    public void Drafts_and_replies_are_stored_with_all_their_properties()
    {
        AssertAll(Draft);
        AssertAll(Reply);
    }

    [Fact]
    public void What_a_draft_has_not_is_left_out() => Assert.Equal(
        ["Id", "Text", "Language", "Dismissed", "Settled", "At"],
        Written(StoredDraft.New("text", Language.French)).Properties().Select(property => property.Name));

    [Fact]
    public void A_profile_with_drafts_and_replies_is_read_as_it_was_written()
    {
        var profile = new CoachProfile { Drafts = [Draft], Sent = [Reply] };

        var read = StoredJson.Read<CoachProfile>(StoredJson.Write(profile));

        Assert.Equal(StoredJson.Write(profile), StoredJson.Write(read));
        Assert.Equal(Draft.Text, read.Drafts.Single().Text);
        Assert.Equal(Reply, read.Sent.Single());
    }

    private static void AssertAll(object value)
    {
        var written = Written(value);
        Assert.Equal(value.GetType().GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal), written.Properties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.True(JToken.DeepEquals(Read(JsonConvert.SerializeObject(value, PropertyByProperty)), written));
    }

    private static JObject Written(object value) => Read(StoredJson.Write(value));

    private static JObject Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
