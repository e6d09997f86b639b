using CoachBot.State.Database;
using CoachBot.State.Notes;

namespace CoachBot.State.Commands;

/// <summary>What an operator runs beside the service: <c>dotnet CoachBot.dll migrate</c>, <c>unanswered</c>, <c>feedback</c>.</summary>
internal static class OperatorCommand
{
    private static readonly Dictionary<string, Func<IServiceProvider, TextWriter, CancellationToken, Task>> Commands = new(StringComparer.Ordinal)
    {
        ["migrate"] = MigrateAsync,
        ["unanswered"] = UnansweredAsync,
        ["feedback"] = FeedbackAsync,
    };

    /// <summary>Whether the arguments ask for a command rather than for the service.</summary>
    public static bool IsIn(string[] args) => args is [var first, ..] && Commands.ContainsKey(first);

    /// <exception cref="ConfigurationException">The settings or the database do not allow it.</exception>
    public static async Task RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = CoachBotBuilder.BuildForCommand(WebApplication.CreateBuilder(args[1..]));
        await Commands[args[0]](app.Services, output, cancellationToken);
    }

    private static async Task MigrateAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
        await output.WriteLineAsync("The tables are those of this version.");
    }

    private static async Task UnansweredAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken) =>
        await NotesReport.WriteUnansweredAsync(await NotesAsync(services, cancellationToken), output);

    private static async Task FeedbackAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken) =>
        await NotesReport.WriteFeedbackAsync(await NotesAsync(services, cancellationToken), output);

    private static async Task<IReadOnlyList<(string Tenant, Note Note)>> NotesAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Migrator>().RequireTablesAsync(cancellationToken);
        services.GetRequiredService<KeyRing>().Check();
        return await services.GetRequiredService<DatabaseNotes>().ReadAllAsync(cancellationToken);
    }
}
