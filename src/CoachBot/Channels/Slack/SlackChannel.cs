using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.Http;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.SocketMode;
using CoachBot.Channels.Slack.Views;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Channels.Slack.Work;
using CoachBot.State.Inbox;

namespace CoachBot.Channels.Slack;

/// <summary>Slack: events, commands, buttons, shortcuts, modals and the App Home, over HTTP or a socket.</summary>
internal sealed class SlackChannel : IChannel
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    public string Name => "Slack";

    public ChannelState Check(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = SlackSettings.Read(configuration);
        if (settings.IsEmpty)
        {
            return new(false, $"set {SlackSettings.SigningSecretName} (or {SlackSettings.AppTokenName}) and {SlackSettings.BotTokenName} to turn it on.");
        }

        settings.RequireAll();
        return new(true, string.Join(" and ", Ways(settings)) + ".");
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddHttpClient(SlackApi.HttpClientName, client => client.Timeout = LongestCall)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        services.AddSingleton(provider => SlackSettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<RateGates>().AddSingleton<SlackApi>();
        services.AddSingleton<InstallationStore>().AddSingleton<OAuthApi>().AddSingleton<OAuthStates>().AddSingleton<TokenRotation>().AddSingleton<Workspaces>();
        services.AddSingleton<BlockKitRenderer>().AddSingleton<KeptCards>().AddSingleton<ResponseUrls>().AddSingleton<PasteModal>();
        services.AddSingleton(provider => new CardPresenter(provider.GetRequiredService<BlockKitRenderer>(), provider.GetRequiredService<KeptCards>()));
        services.AddSingleton<SlackAdapter>().AddSingleton<People>().AddSingleton<Thinking>().AddSingleton<Answers>();
        services.AddSingleton<ModalDesk>().AddSingleton<SlackIntake>().AddSingleton<EventWork>().AddSingleton<CommandWork>().AddSingleton<ButtonWork>();
        services.AddSingleton<IInboxHandler, SlackInboxHandler>();
        services.AddSingleton<IProactiveChannel, SlackProactive>();
        services.AddHostedService<SlackIntroduction>();
        services.AddHostedService<SocketModeService>();
    }

    public void Map(IEndpointRouteBuilder endpoints, ChannelState state)
    {
        SlackEndpoints.Map(endpoints);
        if (endpoints.ServiceProvider.GetRequiredService<SlackSettings>().ClientId is not null)
        {
            OAuthEndpoints.Map(endpoints);
        }
    }

    private static IEnumerable<string> Ways(SlackSettings settings)
    {
        if (settings.SigningSecret is not null)
        {
            yield return "/slack/events, /slack/interactivity and /slack/commands take requests that Slack signed";
        }

        if (settings.AppToken is not null)
        {
            yield return "Socket Mode connects to Slack";
        }

        if (settings.ClientId is not null)
        {
            yield return "/slack/install installs the app in a workspace";
        }
    }
}
