namespace CoachBot.Tests.Slack;

/// <summary>The tests that share one service and one Slack.</summary>
[CollectionDefinition(Name)]
public sealed class SlackCollection : ICollectionFixture<SlackFixture>
{
    public const string Name = "Slack";
}
