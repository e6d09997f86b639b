using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>The content of one input; which field it is in depends on the kind of input.</summary>
internal sealed record InputValue
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("value")]
    public string? Value { get; init; }

    [JsonProperty("selected_option")]
    public SelectedOption? SelectedOption { get; init; }

    [JsonProperty("selected_options")]
    public IReadOnlyList<SelectedOption?>? SelectedOptions { get; init; }

    /// <summary>As an Adaptive Card submits it: several choices are joined by commas.</summary>
    [JsonIgnore]
    public string? Submitted => Value ?? SelectedOption?.Value
        ?? (SelectedOptions is null ? null : string.Join(',', SelectedOptions.Select(option => option?.Value)));
}
