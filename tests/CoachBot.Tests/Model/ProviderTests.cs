using CoachBot.Model;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Model;

public sealed class ProviderTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs.";

    [Theory]
    [InlineData("OpenAI", "", "/v1/chat/completions", "Authorization", "Bearer key-1")]
    [InlineData("AzureOpenAI", "root", "/openai/v1/chat/completions", "api-key", "key-1")]
    [InlineData("Ollama", "root", "/v1/chat/completions", "Authorization", "Bearer key-1")]
    public async Task Each_provider_is_spoken_to_as_it_expects(string provider, string at, string path, string header, string value)
    {
        await using var model = await FakeModel.StartAsync();
        await using var app = new CoachApp("Development", ("Model:Provider", provider), ("Model:Endpoint", at == "root" ? model.Address : model.Endpoint), ("Model:Name", "small"), ("Model:ApiKey", "key-1"), ("Model:BudgetSeconds", "10"));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);
        await client.SayAsync(Draft);
        Assert.Equal(path, model.Path);
        Assert.Equal(value, model.Headers[header]);
        Assert.Equal(provider != "AzureOpenAI", model.Headers.ContainsKey("Authorization"));
        Assert.Equal("small", (string?)Assert.Single(model.Requests)["model"]);
    }

    [Fact]
    public async Task Without_a_model_nothing_of_it_exists()
    {
        await using var app = new CoachApp();
        await app.InitializeAsync();
        Assert.Null(app.Services.GetService<ModelDesk>());
        Assert.Null(app.Services.GetService<ModelSettings>());
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync(Draft);
        Assert.DoesNotContain("model-notice", card.Ids);
        Assert.DoesNotContain(card.Buttons("rewrite"), button => button["data"]!["answer"] is not null);
        Assert.DoesNotContain("model-setting", (await client.SayAsync("settings")).Ids);
    }

    [Fact]
    public async Task The_operator_is_told_at_start_whether_a_model_reads_along()
    {
        await using var coach = await ModelCoach.StartAsync();
        Assert.Contains("The second reader is on: OpenAI at 127.0.0.1", coach.Log.Text, StringComparison.Ordinal);
    }
}
