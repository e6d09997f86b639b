namespace CoachBot.State.Notes;

/// <summary>Keeps what the organisation learns from people's turns, without who they were.</summary>
internal interface INotes
{
    Task SaveAsync(string tenant, IReadOnlyCollection<Note> notes, CancellationToken cancellationToken);
}
