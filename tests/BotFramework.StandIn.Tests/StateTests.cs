using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace BotFramework.StandIn.Tests;

public class StateTests
{
    private readonly MemoryStorage storage = new();

    [Fact]
    public async Task A_value_set_in_one_turn_is_there_in_the_next()
    {
        using TurnContext first = Turn();
        var state = new UserState(storage);
        await state.CreateProperty<List<string>>("tips").SetAsync(first, ["one"]);
        await state.SaveChangesAsync(first);

        using TurnContext second = Turn();
        Assert.Equal(["one"], await new UserState(storage).CreateProperty<List<string>>("tips").GetAsync(second));
    }

    [Fact]
    public async Task The_default_is_made_once_and_kept()
    {
        using TurnContext turn = Turn();
        IStatePropertyAccessor<List<string>> tips = new ConversationState(storage).CreateProperty<List<string>>("tips");

        List<string> made = await tips.GetAsync(turn, () => []);

        Assert.Same(made, await tips.GetAsync(turn, () => ["other"]));
    }

    [Fact]
    public async Task What_is_not_saved_or_is_deleted_is_gone()
    {
        var state = new ConversationState(storage);
        IStatePropertyAccessor<int> count = state.CreateProperty<int>("count");
        using TurnContext first = Turn();
        await count.SetAsync(first, 3);
        using TurnContext second = Turn();
        Assert.Equal(0, await count.GetAsync(second));

        await state.SaveChangesAsync(first);
        await state.DeleteAsync(first);
        using TurnContext third = Turn();
        Assert.Equal(0, await count.GetAsync(third));
    }

    [Fact]
    public async Task Clearing_and_saving_empties_the_store()
    {
        var state = new ConversationState(storage);
        IStatePropertyAccessor<int> count = state.CreateProperty<int>("count");
        using TurnContext first = Turn();
        await count.SetAsync(first, 3);
        await state.SaveChangesAsync(first);
        await state.ClearStateAsync(first);
        await state.SaveChangesAsync(first);

        using TurnContext second = Turn();
        Assert.Equal(0, await count.GetAsync(second));
    }

    [Fact]
    public async Task Unchanged_state_is_not_written()
    {
        var counting = new Mock<IStorage>();
        counting.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<string, object>(StringComparer.Ordinal));
        var state = new UserState(counting.Object);
        using TurnContext turn = Turn();

        await state.CreateProperty<int>("n").GetAsync(turn);
        await state.SaveChangesAsync(turn);

        counting.Verify(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task Keys_say_channel_conversation_and_user()
    {
        using TurnContext turn = Turn();
        foreach (BotState state in new BotState[] { new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage) })
        {
            await state.CreateProperty<int>("n").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
        }

        IDictionary<string, object> items = await storage.ReadAsync(["test/users/u", "test/conversations/c", "test/conversations/c/users/u"]);
        Assert.Equal(3, items.Count);
    }

    [Fact]
    public async Task An_activity_without_a_user_has_no_user_state()
    {
        using var turn = new TurnContext(new SilentAdapter(), new Activity { ChannelId = "test" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(turn));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData(null, true)]
    [InlineData("0", true)]
    [InlineData("7", false)]
    public async Task An_item_is_overwritten_only_by_who_has_seen_it(string? etag, bool written)
    {
        await storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["k"] = new Note { Text = "old" } });
        Task WriteAsync() => storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["k"] = new Note { Text = "new", ETag = etag } });

        if (written)
        {
            await WriteAsync();
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(WriteAsync);
        }

        Note read = (await storage.ReadAsync<Note>(["k", "absent"]))["k"];
        Assert.Equal((written ? "new" : "old", written ? "1" : "0"), (read.Text, read.ETag));
    }

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        await storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["k"] = new Note { Text = "old" } });
        (await storage.ReadAsync<Note>(["k"]))["k"].Text = "changed";

        Assert.Equal("old", (await storage.ReadAsync<Note>(["k"]))["k"].Text);
    }

    [Fact]
    public async Task The_middleware_saves_at_the_end_of_the_turn()
    {
        var state = new UserState(storage);
        var adapter = new SilentAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));

        await adapter.RunAsync(Message(), (turn, stop) => state.CreateProperty<int>("n").SetAsync(turn, 5, stop));

        using TurnContext next = Turn();
        Assert.Equal(5, await new UserState(storage).CreateProperty<int>("n").GetAsync(next));
    }

    private static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "test",
        From = new ChannelAccount("u"),
        Conversation = new ConversationAccount(id: "c"),
    };

    private static TurnContext Turn() => new(new SilentAdapter(), Message());

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
