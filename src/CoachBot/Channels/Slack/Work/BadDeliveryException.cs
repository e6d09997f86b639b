namespace CoachBot.Channels.Slack.Work;

/// <summary>A delivery is not shaped as Slack documents it.</summary>
public sealed class BadDeliveryException : Exception
{
    public BadDeliveryException()
        : base("The delivery is not shaped as Slack documents it.")
    {
    }

    public BadDeliveryException(string message)
        : base(message)
    {
    }

    public BadDeliveryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
