namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says which check a request failed, never what it carried.</summary>
internal static class Refusal
{
    internal static void Unless(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw Because(otherwise);
        }
    }

    internal static UnauthorizedAccessException Because(string reason) => new UnauthorizedAccessException($"Unauthorized: {reason}.");
}
