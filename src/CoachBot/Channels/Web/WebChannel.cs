using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Channels.Web;

/// <summary>The chat page at <c>/</c>, in Development only: <c>POST /web/activities</c> takes an activity and returns the answers.</summary>
internal sealed class WebChannel : IChannel
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    public string Name => "Web";

    public ChannelState Check(IConfiguration configuration, IHostEnvironment environment) => environment.IsDevelopment()
        ? new(true, "the chat page at / answers callers on this machine.", LoopbackOnly: true)
        : new(false, "the chat page is there in Development only.");

    public void AddServices(IServiceCollection services) => services.AddSingleton<WebAdapter>();

    public void Map(IEndpointRouteBuilder endpoints, ChannelState state) =>
        endpoints.MapPost("/web/activities", HandleAsync).AddEndpointFilter<LoopbackOnly>();

    private static async Task<IResult> HandleAsync(HttpRequest request, WebAdapter adapter, IBot bot, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return new ErrorResult(StatusCodes.Status415UnsupportedMediaType, "ContentType", "Send the activity as application/json.");
        }

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        if (Parse(await reader.ReadToEndAsync(cancellationToken)) is not { Type.Length: > 0 } activity)
        {
            return new ErrorResult(StatusCodes.Status400BadRequest, "BadActivity", "The body is not an activity: a JSON object with at least a 'type'.");
        }

        Complete(activity);
        var sent = await adapter.ProcessAsync(activity, bot, cancellationToken);
        return Results.Text(JsonConvert.SerializeObject(new { activities = sent }, Json), "application/json", Encoding.UTF8);
    }

    private static Activity? Parse(string body)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The page's requests never leave this machine: whoever they say they come from, they are the page's.</summary>
    private static void Complete(Activity activity)
    {
        activity.ChannelId = "web";
        activity.Id ??= Guid.NewGuid().ToString("N");
        activity.From ??= new ChannelAccount("anonymous");
        activity.From.Id ??= "anonymous";
        activity.Conversation ??= new ConversationAccount(id: activity.From.Id);
        activity.Conversation.Id ??= activity.From.Id;
        activity.Recipient ??= new ChannelAccount("coach");
        activity.ServiceUrl ??= "urn:coachbot:web";
    }
}
