using CoachBot.Coaching;
using CoachBot.Coaching.Understanding;
using CoachBot.Model;
using CoachBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Model.Drivers;

/// <summary>The real service with a fake model beside it, and all that it logs.</summary>
public sealed class ModelCoach : IAsyncDisposable
{
    // Read in once: what is tested here is the second reader.
    private static readonly Coach Coach = CoachBot.Coaching.Coach.Load();
    private static readonly IntentReader Intents = IntentReader.Load();

    private readonly CoachApp _app;

    private ModelCoach(FakeModel model, CoachApp app) => (Model, _app) = (model, app);

    public FakeModel Model { get; }

    public LogLines Log { get; private init; } = new();

    public Uri Address => _app.Address;

    /// <param name="settings">Settings beside those that name the fake model; short times, unless they say otherwise.</param>
    public static async Task<ModelCoach> StartAsync(params (string Key, string Value)[] settings)
    {
        var model = await FakeModel.StartAsync();
        var log = new LogLines();
        var app = new CoachApp(
            "Development",
            [("Model:Provider", "OpenAI"), ("Model:Endpoint", model.Endpoint), ("Model:Name", "small"), ("Model:ApiKey", "key-1"), ("Model:BudgetSeconds", "20"), ("Model:LimitSeconds", "20"), .. settings])
        {
            Replace = services => services.AddSingleton(Coach).AddSingleton(Intents).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace).AddProvider(log)),
        };
        await app.InitializeAsync();
        return new ModelCoach(model, app) { Log = log };
    }

    /// <summary>Waits until the second reader has had its say everywhere.</summary>
    public Task FinishedAsync() => _app.Services.GetRequiredService<LaterTurns>().FinishedAsync();

    public BotClient Client() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Model.DisposeAsync();
        Log.Dispose();
    }
}
