namespace CoachBot.Model;

/// <summary>What the model is asked for; also the names of the prompts' files.</summary>
internal static class PromptKinds
{
    public const string Reading = "reading";
    public const string Rewrite = "rewrite";
    public const string Answer = "answer";

    public static IReadOnlyList<string> All { get; } = [Reading, Rewrite, Answer];
}
