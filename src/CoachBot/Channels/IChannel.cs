namespace CoachBot.Channels;

/// <summary>A way people reach the coach. A new one is a folder beside this file and a line in <see cref="CoachBotBuilder"/>.</summary>
internal interface IChannel
{
    string Name { get; }

    /// <summary>Whether the settings turn this channel on.</summary>
    /// <exception cref="ConfigurationException">The channel is half configured: the message names what is missing.</exception>
    ChannelState Check(IConfiguration configuration, IHostEnvironment environment);

    void AddServices(IServiceCollection services);

    void Map(IEndpointRouteBuilder endpoints, ChannelState state);
}
