using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Spoils requests, the same way each time for the same seed: some as bytes, some so that they stay JSON.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Nasty =
    [
        "", " ", "null", "true", "-1", "1e999", "99999999999999999999", "\"", "\\u0000", "\ud800", "\udc00\ud83d", "\u202e\u2066", "%s%n", "{{draft}}", "${jndi:ldap://x}", "<script>alert(1)</script>", "<!channel>",
        "../../etc/passwd", "'; DROP TABLE items;--", "[|", "|]", "\r\nX-Header: 1", "\ufeff", "👩‍👩‍👧‍👦", "é", "https://example.com/?q=1", "2026-02-30T25:61:00Z", "fr-FR-x-" , "xx-YY", "urn:x", "file:///etc/passwd",
    ];

    private readonly Random _random = new(seed);

    public byte[] Spoil(FuzzRequest request)
    {
        var json = request.IsJson && _random.Next(3) > 0 ? SpoilJson(request.Body) : request.Body;
        var body = request.Field is null ? json : request.Field + "=" + WebUtility.UrlEncode(json);
        var bytes = Encoding.UTF8.GetBytes(body);
        return _random.Next(3) == 0 ? SpoilBytes(bytes) : bytes;
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    public bool OneIn(int many) => _random.Next(many) == 0;

    private string SpoilJson(string json)
    {
        var root = JToken.Parse(json);
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            SpoilOne(Pick([.. root.SelectTokens("$..*")]));
        }

        return root.ToString(Formatting.None);
    }

    private void SpoilOne(JToken token)
    {
        if (token.Parent is null)
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
        3 => new JObject { ["type"] = token.DeepClone(), ["x"] = Pick(Nasty) },
        4 => new JValue(new string(Pick(["a", "é", "😂", "\u202e", "<"])[0], _random.Next(1, 30_000))),
        5 => Nested(_random.Next(1, 100)),
        6 => new JValue(OneIn(2)),
        7 => new JValue(token + Pick(Nasty)),
        _ => new JValue(Pick(Nasty)),
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
                    spoilt.InsertRange(at, Encoding.UTF8.GetBytes(Pick(Nasty)));
                    break;
                default:
                    spoilt.InsertRange(at, spoilt.GetRange(at, Math.Min(_random.Next(1, 200), spoilt.Count - at)));
                    break;
            }
        }

        return [.. spoilt];
    }
}
