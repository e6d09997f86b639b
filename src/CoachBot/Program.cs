using CoachBot;
using CoachBot.State.Commands;

try
{
    if (OperatorCommand.IsIn(args))
    {
        await OperatorCommand.RunAsync(args, Console.Out, CancellationToken.None);
        return 0;
    }

    await using var app = CoachBotBuilder.Build(WebApplication.CreateBuilder(args));
    await app.RunAsync();
    return 0;
}
catch (ConfigurationException exception)
{
    await Console.Error.WriteLineAsync($"CoachBot does not start: {exception.Message}");
    return 1;
}
