using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>
/// Spoils requests, the same way each time for the same seed: in depth, so that they are accepted and worked on; anywhere in
/// their JSON; or as bytes.
/// </summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] NastyTexts =
    [
        "", " ", "null", "true", "-1", "1e999", "99999999999999999999", "\"", "\\u0000", "\ud800", "\udc00\ud83d", "\u202e\u2066", "%s%n", "{{draft}}", "${jndi:ldap://x}", "<script>alert(1)</script>", "<!channel>",
        "../../etc/passwd", "'; DROP TABLE items;--", "[|", "|]", "\r\nX-Header: 1", "\ufeff", "👩‍👩‍👧‍👦", "é", "https://example.com/?q=1", "2026-02-30T25:61:00Z", "fr-FR-x-" , "xx-YY", "urn:x", "file:///etc/passwd",
    ];

    /// <summary>What says where a request belongs: without it nothing behind the endpoint is reached.</summary>
    private static readonly HashSet<string> Envelope = new(StringComparer.Ordinal)
    {
        "type", "id", "channelId", "serviceUrl", "deliveryMode", "from", "recipient", "conversation", "channelData", "name", "team", "team_id", "user", "user_id", "channel", "channel_id", "channel_type", "ts",
        "event_id", "trigger_id", "authorizations", "is_enterprise_install", "response_url", "callback_id", "container", "action_id", "verb",
    };

    private readonly Random _random = new(seed);

    /// <summary>Whether the last request was spoilt so that it still must be taken in.</summary>
    public bool IsMild { get; private set; }

    public byte[] Spoil(FuzzRequest request)
    {
        var how = _random.Next(8);
        IsMild = how < 2;
        var json = (JObject)request.Json.DeepClone();
        if (how == 1)
        {
            SpoilSome([.. InDepth(json)]);
        }
        else if (how == 2)
        {
            SpoilSome([.. json.SelectTokens("$..*")]);
        }

        var bytes = Encoding.UTF8.GetBytes(request.Write(json));
        return how > 2 ? SpoilBytes(bytes) : bytes;
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    public bool OneIn(int many) => _random.Next(many) == 0;

    public int Next(int below) => _random.Next(below);

    public string Nasty() => Pick(NastyTexts);

    private static IEnumerable<JToken> InDepth(JToken token) => token.Children().SelectMany(child => child switch
    {
        JProperty property when Envelope.Contains(property.Name) => [],
        JProperty property => InDepth(property),
        _ => InDepth(child).Prepend(child),
    });

    private void SpoilSome(JToken[] tokens)
    {
        for (var i = _random.Next(1, 4); i > 0 && tokens.Length > 0; i--)
        {
            var token = Pick(tokens);
            if (token is JValue { Value: string text } && text.StartsWith('{') && OneIn(2))
            {
                SpoilInside((JValue)token, text);
            }
            else
            {
                SpoilOne(token);
            }
        }
    }

    /// <summary>Slack's buttons and modals carry JSON within JSON.</summary>
    private void SpoilInside(JValue value, string text)
    {
        try
        {
            var inner = JObject.Parse(text);
            SpoilOne(Pick([.. inner.SelectTokens("$..*"), inner]));
            value.Value = inner.ToString(Formatting.None);
        }
        catch (JsonException)
        {
            // Spoilt already.
        }
    }

    private void SpoilOne(JToken token)
    {
        if (token.Parent is null or JProperty { Parent: null })
        {
            return;
        }

        if (OneIn(5))
        {
            (token.Parent is JProperty property ? property : token).Remove();
        }
        else
        {
            token.Replace(Other(token));
        }
    }

    private JToken Other(JToken token) => _random.Next(9) switch
    {
        0 => JValue.CreateNull(),
        1 => new JValue(_random.NextInt64()),
        2 => new JArray(token.DeepClone(), token.DeepClone()),
        3 => new JObject { ["type"] = token.DeepClone(), ["x"] = Pick(NastyTexts) },
        4 => new JValue(new string(Pick(["a", "é", "😂", "\u202e", "<"])[0], _random.Next(1, OneIn(25) ? 30_000 : 300))),
        5 => Nested(_random.Next(1, 100)),
        6 => new JValue(OneIn(2)),
        7 => new JValue(token + Pick(NastyTexts)),
        _ => new JValue(Pick(NastyTexts)),
    };

    private static JToken Nested(int depth) => depth == 0 ? new JValue("x") : new JArray(Nested(depth - 1));

    private byte[] SpoilBytes(byte[] bytes)
    {
        var spoilt = bytes.ToList();
        for (var i = _random.Next(1, 6); i > 0 && spoilt.Count > 0; i--)
        {
            var at = _random.Next(spoilt.Count);
            switch (_random.Next(4))
            {
                case 0:
                    spoilt[at] = (byte)_random.Next(256);
                    break;
                case 1:
                    spoilt.RemoveRange(at, Math.Min(_random.Next(1, 40), spoilt.Count - at));
                    break;
                case 2:
                    spoilt.InsertRange(at, Encoding.UTF8.GetBytes(Pick(NastyTexts)));
                    break;
                default:
                    spoilt.InsertRange(at, spoilt.GetRange(at, Math.Min(_random.Next(1, 200), spoilt.Count - at)));
                    break;
            }
        }

        return [.. spoilt];
    }
}
