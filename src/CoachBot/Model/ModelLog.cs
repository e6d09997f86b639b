namespace CoachBot.Model;

/// <summary>What is logged of the second reader: never a text, never an exception's message, which may quote one.</summary>
internal static partial class ModelLog
{
    [LoggerMessage(80, LogLevel.Information, "The second reader is on: {Provider} at {Host}, model {Model}")]
    public static partial void ModelOn(this ILogger logger, ModelProvider provider, string host, string model);

    [LoggerMessage(81, LogLevel.Information, "The second reader is off: set Model:Provider and Model:Name to have a language model read after the rules")]
    public static partial void ModelOff(this ILogger logger);

    [LoggerMessage(82, LogLevel.Warning, "The model gave no usable answer to a {Kind} ({Reason}); the rules' word stands")]
    public static partial void ModelFailed(this ILogger logger, string kind, string reason);

    [LoggerMessage(83, LogLevel.Warning, "A {Kind} was not sent to the model: the organisation has reached its {Limit}")]
    public static partial void ModelLimited(this ILogger logger, string kind, string limit);

    [LoggerMessage(84, LogLevel.Warning, "A card could not be updated with the second reading: {Reason}")]
    public static partial void UpdateFailed(this ILogger logger, string reason);
}
