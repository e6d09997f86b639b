using CoachBot.Channels.Slack;
using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Events;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Tests.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Tests.Slack;

/// <summary>The manifest and the code say the same, and Slack would take it.</summary>
[Collection(SlackCollection.Name)]
public sealed class ManifestTests(SlackFixture fixture)
{
    private static readonly YamlMappingNode Manifest = Read();

    [Fact]
    public void It_subscribes_to_the_events_that_the_code_answers() =>
        Assert.Equal(EventType.Subscriptions, Texts(At("settings", "event_subscriptions", "bot_events")));

    [Fact]
    public void It_asks_for_the_rights_that_the_code_asks_for() => Assert.Equal(BotScopes.All, Texts(At("oauth_config", "scopes", "bot")));

    [Fact]
    public void It_names_the_shortcuts_and_the_command_that_the_code_answers()
    {
        var shortcuts = ((YamlSequenceNode)At("features", "shortcuts")).Cast<YamlMappingNode>().ToDictionary(shortcut => Text(shortcut, "type"), shortcut => Text(shortcut, "callback_id"));
        Assert.Equal(new Dictionary<string, string> { ["message"] = ViewName.ReviewMessage, ["global"] = ViewName.ReviewDraft }, shortcuts);
        Assert.Equal(SlashCommand.Name, Text(Assert.Single((YamlSequenceNode)At("features", "slash_commands")), "command"));
    }

    [Fact]
    public void Every_address_in_it_is_an_endpoint()
    {
        var routes = fixture.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText).ToList();
        var addresses = Manifest.AllNodes.OfType<YamlScalarNode>().Select(node => node.Value!).Where(text => text.StartsWith("https://", StringComparison.Ordinal)).Select(text => new Uri(text).AbsolutePath).ToList();

        Assert.Equal(["/slack/commands", "/slack/events", "/slack/interactivity", "/slack/oauth"], addresses.Order(StringComparer.Ordinal));
        Assert.All(addresses.Where(address => address != "/slack/oauth"), address => Assert.Contains(address, routes));
    }

    [Fact]
    public void It_is_an_agent_within_Slacks_limits()
    {
        var prompts = (YamlSequenceNode)At("features", "agent_view", "suggested_prompts");
        Assert.InRange(prompts.Children.Count, 1, 4);
        Assert.InRange(Text(At("features", "agent_view"), "agent_description").Length, 1, 300);
        Assert.InRange(Text(At("display_information"), "name").Length, 1, 35);
        Assert.InRange(Text(At("display_information"), "description").Length, 1, 140);
        Assert.InRange(Text(At("display_information"), "long_description").Length, 175, 4000);
        Assert.All((YamlSequenceNode)At("features", "shortcuts"), shortcut => Assert.InRange(Text(shortcut, "name").Length, 1, 24));
    }

    [Theory]
    [InlineData("French")]
    [InlineData("English")]
    public void The_prompts_that_the_code_suggests_are_within_them_too(string language) =>
        Assert.InRange(SlackWords.In(Enum.Parse<CoachBot.Coaching.Language>(language)).Prompts.Count, 1, 4);

    private static YamlMappingNode Read()
    {
        using var reader = File.OpenText(Repository.Path("manifests/slack/manifest.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlNode At(params string[] path) => path.Aggregate((YamlNode)Manifest, (node, name) => node[name]);

    private static string Text(YamlNode node, string name) => ((YamlScalarNode)node[name]).Value!;

    private static List<string> Texts(YamlNode node) => [.. ((YamlSequenceNode)node).Select(item => ((YamlScalarNode)item).Value!)];
}
