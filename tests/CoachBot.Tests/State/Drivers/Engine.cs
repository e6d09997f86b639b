namespace CoachBot.Tests.State.Drivers;

public enum Engine
{
    Sqlite,
    PostgreSql,
}
