using CoachBot.Model;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Tests.Model;

public sealed class ModelSettingsTests
{
    [Fact]
    public void Without_a_setting_there_is_no_model() => Assert.Null(Read());

    [Theory]
    [InlineData("Model:Provider", "Model:Name=small")]
    [InlineData("Model:Provider", "Model:Provider=Clippy", "Model:Name=small")]
    [InlineData("Model:Name", "Model:Provider=OpenAI", "Model:ApiKey=k")]
    [InlineData("Model:ApiKey", "Model:Provider=OpenAI", "Model:Name=small")]
    [InlineData("Model:ApiKey", "Model:Provider=OpenAI", "Model:Name=small", "Model:Endpoint=https://models.example.com/v1")]
    [InlineData("Model:Endpoint", "Model:Provider=AzureOpenAI", "Model:Name=small", "Model:ApiKey=k")]
    [InlineData("Model:ApiKey", "Model:Provider=AzureOpenAI", "Model:Name=small", "Model:Endpoint=https://x.openai.azure.com")]
    [InlineData("Model:Name", "Model:Provider=Ollama")]
    [InlineData("Model:Endpoint", "Model:Provider=Ollama", "Model:Name=small", "Model:Endpoint=http://10.0.0.7:11434")]
    [InlineData("Model:Endpoint", "Model:Provider=Ollama", "Model:Name=small", "Model:Endpoint=somewhere")]
    [InlineData("Model:BudgetSeconds", "Model:Provider=Ollama", "Model:Name=small", "Model:BudgetSeconds=soon")]
    public void A_half_configured_model_stops_the_start_naming_the_setting(string named, params string[] settings) =>
        Assert.Contains(named, Assert.Throws<ConfigurationException>(() => Read(settings)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://api.openai.com/v1", "Model:Provider=OpenAI", "Model:Name=small", "Model:ApiKey=k")]
    [InlineData("http://localhost:8080/v1", "Model:Provider=openai", "Model:Name=small", "Model:Endpoint=http://localhost:8080/v1")]
    [InlineData("https://x.openai.azure.com/openai/v1", "Model:Provider=AzureOpenAI", "Model:Name=small", "Model:ApiKey=k", "Model:Endpoint=https://x.openai.azure.com")]
    [InlineData("http://localhost:11434/v1", "Model:Provider=Ollama", "Model:Name=small")]
    [InlineData("http://127.0.0.1:11434/v1", "Model:Provider=Ollama", "Model:Name=small", "Model:Endpoint=http://127.0.0.1:11434")]
    public void Each_provider_has_its_address(string endpoint, params string[] settings) => Assert.Equal(endpoint, Read(settings)!.Endpoint.ToString());

    private static ModelSettings? Read(params string[] settings) => ModelSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Split('=', 2)[0], (string?)setting.Split('=', 2)[1])))
        .Build());
}
