using CoachBot.Approvals;
using CoachBot.Bot;
using CoachBot.Bot.Desks;
using CoachBot.Bot.Extension;
using CoachBot.Bot.Nudges;
using CoachBot.Channels;
using CoachBot.Channels.Slack;
using CoachBot.Channels.Teams;
using CoachBot.Channels.Web;
using CoachBot.Coaching;
using CoachBot.Coaching.Understanding;
using CoachBot.Model;
using CoachBot.Operation;
using CoachBot.State;
using CoachBot.State.Database;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace CoachBot;

/// <summary>Puts the service together; the only place where anything is wired.</summary>
internal static class CoachBotBuilder
{
    private const int MostRequestBytes = 1024 * 1024;

    private static readonly IChannel[] AllChannels = [new TeamsChannel(), new SlackChannel(), new WebChannel()];

    /// <exception cref="ConfigurationException">The settings do not let the service start.</exception>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var coach = Task.Run(Coach.Load);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostRequestBytes;
        });
        AddSettings(builder.Configuration);
        AddCoach(builder.Services, coach);
        builder.Services.AddSingleton(GuidanceSettings.Read(builder.Configuration));
        builder.Services.AddHostedService<GuidanceService>();
        builder.Services.AddStorage(StorageSettings.Read(builder.Configuration, builder.Environment));
        AddBot(builder.Services);
        builder.Services.AddModel(builder.Configuration);
        builder.AddOperation();
        var channels = CheckChannels(builder);
        foreach (var (channel, _) in channels.Where(each => each.State.IsOn))
        {
            channel.AddServices(builder.Services);
        }

        var app = builder.Build();
        _ = Task.Run(app.Services.GetRequiredService<CoachDatabase>().WarmUp);
        app.UseMiddleware<FailureMiddleware>();
        app.MapHealth();
        MapChannels(app, channels);
        app.LogModel();

        // A mistake in a data file stops the start, and the first answer does not wait for the coach to be read in.
        app.Services.GetRequiredService<IBot>();
        return app;
    }

    /// <summary>What an operator's command needs, without channels.</summary>
    /// <exception cref="ConfigurationException">The settings make no sense.</exception>
    public static WebApplication BuildForCommand(WebApplicationBuilder builder)
    {
        AddSettings(builder.Configuration);
        builder.Services.AddStorage(StorageSettings.Read(builder.Configuration, builder.Environment));
        return builder.Build();
    }

    /// <summary>The settings at the top of the repository travel beside the program; everything else overrides them.</summary>
    private static void AddSettings(ConfigurationManager configuration) => configuration.Sources.Insert(0, new JsonConfigurationSource
    {
        FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
        Path = "appsettings.json",
        ReloadOnChange = false,
    });

    private static void AddCoach(IServiceCollection services, Task<Coach> coach)
    {
        // Read in beside the rest of the start, which takes as long.
        services.AddSingleton(_ => coach.GetAwaiter().GetResult());
        services.AddHostedService<CoachWarmUp>();
        services.AddSingleton(_ => IntentReader.Load());
    }

    private static void AddBot(IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<KnowledgeDesk>();
        services.AddSingleton<PracticeDesk>();
        services.AddSingleton<CrisisDesk>();
        services.AddSingleton<HomeDesk>();
        services.AddSingleton<CoachDesk>();
        services.AddSingleton<ProfileDesk>();
        services.AddSingleton<CoachSessions>();
        services.AddSingleton<ApprovalStore>();
        services.AddSingleton<ApprovalMessages>();
        services.AddSingleton<ApprovalDesk>();
        services.AddSingleton<DialogDesk>();
        services.AddSingleton<NudgeTurn>();
        services.AddHostedService<NudgeSender>();
        services.AddSingleton<TurnFailure>();
        services.AddSingleton<OnceMiddleware>();
        services.AddSingleton<IBot, ExecutiveCoachBot>();
    }

    private static List<(IChannel Channel, ChannelState State)> CheckChannels(WebApplicationBuilder builder)
    {
        var channels = AllChannels.Select(channel => (Channel: channel, State: channel.Check(builder.Configuration, builder.Environment))).ToList();
        return channels.Exists(channel => channel.State.IsOn) ? channels : throw new ConfigurationException(
            "No channel is on, so nobody could reach the coach. " + string.Join(' ', channels.Select(channel => $"{channel.Channel.Name}: {channel.State.Detail}")));
    }

    private static void MapChannels(WebApplication app, List<(IChannel Channel, ChannelState State)> channels)
    {
        foreach (var (channel, state) in channels)
        {
            if (state.IsOn)
            {
                app.Logger.ChannelOn(channel.Name, state.Detail);
                channel.Map(app, state);
            }
            else
            {
                app.Logger.ChannelOff(channel.Name, state.Detail);
            }
        }

        if (app.Environment.IsDevelopment())
        {
            app.UseDefaultFiles();
            app.UseStaticFiles();
        }
    }
}
