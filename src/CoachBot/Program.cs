using CoachBot;
using CoachBot.Channels.Teams;

if (args is [TeamsPackage.Command, ..])
{
    return TeamsPackage.Run(args[1..], Console.Out, Console.Error);
}

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
