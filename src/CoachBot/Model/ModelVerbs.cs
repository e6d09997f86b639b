namespace CoachBot.Model;

/// <summary>The verbs of the buttons that the second reader adds.</summary>
internal static class ModelVerbs
{
    public const string SetModel = "set-model";
}
