namespace CoachBot.Coaching.Learning;

/// <summary>Turns log-odds into a probability.</summary>
public static class Logistic
{
    public static float Of(float logOdds) => (float)(1 / (1 + Math.Exp(-logOdds)));
}
