using CoachBot.Model;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Evaluation.Model;

/// <summary>The model that <c>--model</c> measures: the service's own settings, from the environment.</summary>
internal static class SecondReaderOptions
{
    public const string Flag = "--model";

    /// <summary>How many drafts of each author to send; all of them unless <c>EVALUATE_DRAFTS</c> says otherwise, because each costs a call.</summary>
    public static int MostDrafts => int.TryParse(Environment.GetEnvironmentVariable("EVALUATE_DRAFTS"), System.Globalization.CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue;

    /// <exception cref="ConfigurationException">The settings name no model, or half of one.</exception>
    public static (IConfiguration Configuration, ModelSettings Settings) Read()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return (configuration, ModelSettings.Read(configuration) ?? throw new ConfigurationException(
            $"{Flag} needs a model: set Model__Provider and Model__Name (and Model__Endpoint, Model__ApiKey where the server asks for them)."));
    }
}
