namespace CoachBot.Coaching.Policy;

/// <summary>Somebody whom people may ask to approve a draft before they post it.</summary>
/// <param name="Name">As cards name them.</param>
/// <param name="Ids">Their ids on the channels; the first one stands for them in what is kept.</param>
public sealed record Approver(string Name, IReadOnlyList<string> Ids)
{
    public string Id => Ids[0];
}
