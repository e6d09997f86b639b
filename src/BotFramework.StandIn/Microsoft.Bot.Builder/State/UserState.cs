namespace Microsoft.Bot.Builder;

/// <summary>State of a user across the conversations of a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.Channel(turnContext)}/users/{StorageKey.User(turnContext)}";
}
