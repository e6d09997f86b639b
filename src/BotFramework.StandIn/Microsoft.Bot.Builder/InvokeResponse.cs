namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: an HTTP status and what goes with it.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }
}
