namespace CoachBot.Coaching.Understanding;

/// <summary>What a message asks of the coach.</summary>
public enum Intent
{
    Review,
    Ask,
    Tip,
    Practice,
    Crisis,
    Help,
    Settings,
    ForgetMe,
    MyData,
}
