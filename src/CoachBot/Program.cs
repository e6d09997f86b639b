using CoachBot;
using CoachBot.Channels.Teams;
using CoachBot.State.Commands;

if (args is [TeamsPackage.Command, ..])
{
    return TeamsPackage.Run(args[1..], Console.Out, Console.Error);
}

try
{
    if (OperatorCommand.IsIn(args))
    {
        await OperatorCommand.RunAsync(args, Console.Out, CancellationToken.None);
        return 0;
    }

    // Else every write to a database under the content root wakes who watches the settings there.
    await using var app = CoachBotBuilder.Build(WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]));
    await app.RunAsync();
    return 0;
}
catch (ConfigurationException exception)
{
    await Console.Error.WriteLineAsync($"CoachBot does not start: {exception.Message}");
    return 1;
}
