using CoachBot;

try
{
    await using var app = CoachBotBuilder.Build(WebApplication.CreateBuilder(args));
    await app.RunAsync();
    return 0;
}
catch (ConfigurationException exception)
{
    await Console.Error.WriteLineAsync($"CoachBot does not start: {exception.Message}");
    return 1;
}
