using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CoachBot.Channels.Slack.Http;

/// <summary>The body of a request that Slack signed, or the answer to one that it did not.</summary>
/// <param name="Text">The body.</param>
/// <param name="Fields">The fields of a form, of a name given twice the first; null for what is no form.</param>
/// <param name="Refusal">What to answer at once; null where the body can be trusted.</param>
internal sealed record SignedBody(string Text, IReadOnlyDictionary<string, string>? Fields, IResult? Refusal)
{
    public static async Task<SignedBody> ReadAsync(HttpRequest request, SlackSettings settings, TimeProvider time)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        var text = Encoding.UTF8.GetString(bytes.Span);

        // Slack does not sign its certificate check: it is answered, and nothing in it is looked at.
        var fields = IsForm(request) ? FieldsOf(text) : null;
        if (fields?.GetValueOrDefault("ssl_check") == "1")
        {
            return new("", null, Results.Ok());
        }

        var isSigned = settings.SigningSecret is { } secret && SlackSignature.IsValid(
            secret, request.Headers[SlackSignature.TimestampHeader], request.Headers[SlackSignature.SignatureHeader], bytes.Span, time.GetUtcNow());
        return isSigned ? new(text, fields, null) : new("", null, Results.StatusCode(StatusCodes.Status401Unauthorized));
    }

    private static bool IsForm(HttpRequest request) => request.HasFormContentType && request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>The fields of a form; of a name given twice, the first.</summary>
    public static Dictionary<string, string> FieldsOf(string form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(form))
        {
            fields.TryAdd(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
        }

        return fields;
    }
}
