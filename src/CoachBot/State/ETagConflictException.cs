namespace CoachBot.State;

/// <summary>Somebody else changed the item in the meantime. An <see cref="ArgumentException"/>, as the Bot Framework's own storage throws.</summary>
public sealed class ETagConflictException : ArgumentException
{
    public ETagConflictException()
    {
    }

    public ETagConflictException(string message)
        : base(message)
    {
    }

    public ETagConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
