using System.Text;
using CoachBot.Channels.Slack.Work;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Http;

/// <summary>The three addresses that Slack posts to. Each makes of the request what Socket Mode would deliver.</summary>
internal static class SlackEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/slack/events", Events);
        endpoints.MapPost("/slack/interactivity", Interactivity);
        endpoints.MapPost("/slack/commands", Commands);
    }

    private static Task<IResult> Events(HttpRequest request, SlackSettings settings, SlackIntake intake, TimeProvider time, CancellationToken cancellationToken) =>
        HandleAsync(request, settings, intake, time, DeliveryType.EventsApi, body => request.HasJsonContentType() ? SlackJson.Parse(body.Text) : null, cancellationToken);

    private static Task<IResult> Interactivity(HttpRequest request, SlackSettings settings, SlackIntake intake, TimeProvider time, CancellationToken cancellationToken) =>
        HandleAsync(request, settings, intake, time, DeliveryType.Interactive, body => SlackJson.Parse(body.Fields?.GetValueOrDefault("payload")), cancellationToken);

    private static Task<IResult> Commands(HttpRequest request, SlackSettings settings, SlackIntake intake, TimeProvider time, CancellationToken cancellationToken) =>
        HandleAsync(request, settings, intake, time, DeliveryType.SlashCommands, body => body.Fields is { } fields ? JObject.FromObject(fields) : null, cancellationToken);

    private static async Task<IResult> HandleAsync(
        HttpRequest request, SlackSettings settings, SlackIntake intake, TimeProvider time, string type, Func<SignedBody, JObject?> parse, CancellationToken cancellationToken)
    {
        var body = await SignedBody.ReadAsync(request, settings, time);
        if (body.Refusal is { } refusal)
        {
            return refusal;
        }

        if (parse(body) is not { } payload)
        {
            return BadPayload(type);
        }

        try
        {
            return await intake.TakeAsync(new SlackDelivery(type, payload), cancellationToken) is { } answer
                ? Results.Text(answer.ToString(Formatting.None), "application/json", Encoding.UTF8)
                : Results.Ok();
        }
        catch (BadDeliveryException)
        {
            return BadPayload(type);
        }
    }

    private static ErrorResult BadPayload(string type) =>
        new(StatusCodes.Status400BadRequest, "BadPayload", $"The body is not what Slack sends as {type}.");
}
