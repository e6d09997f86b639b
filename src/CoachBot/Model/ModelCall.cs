using Microsoft.Extensions.AI;

namespace CoachBot.Model;

/// <summary>One call of the model.</summary>
/// <param name="Kind">One of <see cref="PromptKinds"/>.</param>
/// <param name="Tenant">The organisation that pays.</param>
/// <param name="Limit">How long it may take.</param>
/// <param name="System">The instructions, filled.</param>
/// <param name="Data">What a person wrote, sealed.</param>
/// <param name="Format">The schema of the reply.</param>
internal sealed record ModelCall(string Kind, string Tenant, TimeSpan Limit, string System, string Data, ChatResponseFormat Format)
{
    /// <summary>The number drawn for this call.</summary>
    public required string Nonce { get; init; }

    /// <summary>The instructions' own words, which no reply may recite.</summary>
    public required string Instructions { get; init; }
}
