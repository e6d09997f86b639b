using System.Collections.Frozen;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds secrets in links: <c>user:secret@host</c> and parameters such as <c>?token=…</c>.</summary>
internal static class LinkSecrets
{
    private const int ShortestValue = 4;
    private const int MostLinks = 20;

    private static readonly List<(TextSpan Secret, TextEdit Edit)> None = [];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parameters =
        new[] { "token", "access_token", "auth_token", "auth", "api_key", "apikey", "api-key", "key", "pwd", "password", "passwd", "pass", "mdp", "secret", "client_secret", "sig", "signature", "jwt", "code_acces", "invite", "passcode", "pin" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<(TextSpan Secret, TextEdit Edit)> Find(Draft draft)
    {
        List<(TextSpan, TextEdit)>? found = null;
        foreach (var link in WrittenLinks.In(draft).Take(MostLinks))
        {
            if (FindIn(draft.Text, link) is { } secret)
            {
                (found ??= []).Add(secret);
            }
        }

        return found ?? None;
    }

    private static (TextSpan, TextEdit)? FindIn(string text, TextSpan link)
    {
        var scheme = text.AsSpan(link.Start, link.Length).IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? link.Start : link.Start + scheme + 3;
        var authority = text.AsSpan(host, link.End - host);
        authority = authority.IndexOfAny("/?#") is var cut and >= 0 ? authority[..cut] : authority;
        var sign = authority.LastIndexOf('@');
        if (sign > 0 && authority[..sign].Contains(':'))
        {
            return (new TextSpan(host, sign), new TextEdit(new TextSpan(host, sign + 1), ""));
        }

        var parts = LinkParts.Of(text, link);
        var query = parts.QueryWithout(IsSecret);
        return query is null ? null : (parts.Query, new TextEdit(parts.Query, query));
    }

    private static bool IsSecret(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && parameter.Length - equals > ShortestValue && Parameters.Contains(parameter.AsSpan(0, equals));
    }
}
