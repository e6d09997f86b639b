namespace Microsoft.Bot.Builder;

internal sealed class BotStatePropertyAccessor<T> : IStatePropertyAccessor<T>
{
    private readonly BotState state;

    internal BotStatePropertyAccessor(BotState state, string name)
    {
        this.state = state;
        Name = name;
    }

    public string Name { get; }

    public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        if (state.Has(turnContext, Name))
        {
            return await state.ReadValueAsync<T>(turnContext, Name, cancellationToken);
        }

        if (defaultValueFactory is null)
        {
            return default;
        }

        T value = defaultValueFactory();
        await state.WriteValueAsync(turnContext, Name, value, cancellationToken);
        return value;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        await state.WriteValueAsync(turnContext, Name, value, cancellationToken);
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        await state.RemoveValueAsync(turnContext, Name, cancellationToken);
    }
}
