namespace CoachBot.Tests.Web;

/// <summary>Tests in this collection share one Chromium and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browser>, ICollectionFixture<StaticSite>
{
    public const string Name = "Browser";
}
