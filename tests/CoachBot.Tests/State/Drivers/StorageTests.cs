namespace CoachBot.Tests.State.Drivers;

/// <summary>Tests that share the one PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class StorageTests : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "storage";
}
