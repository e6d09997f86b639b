namespace CoachBot.Coaching.Crisis;

/// <summary>The steps by their ids, as cards carry them after <c>crisis-</c>.</summary>
public static class CrisisSteps
{
    public const string WhatHappened = "what-happened";
    public const string WhatIsKnown = "what-is-known";
    public const string WhoIsAffected = "who-is-affected";
    public const string WhatIsDone = "what-is-done";
    public const string NextWord = "next-word";
    public const string CallFirst = "call-first";
    public const string Statement = "statement";
    public const string DoNot = "do-not";
    public const string Article = "article";

    private static readonly string[] Order = [WhatHappened, WhatIsKnown, WhoIsAffected, WhatIsDone, NextWord, CallFirst, Statement, DoNot, Article];

    /// <summary>In the order of the conversation.</summary>
    public static IReadOnlyList<string> All => Order;

    /// <summary>The five questions.</summary>
    public static IReadOnlyList<string> Questions { get; } = [.. Order.Take(5)];

    internal static string After(string step) => Order[Math.Min(IndexOf(step) + 1, Order.Length - 1)];

    internal static string Before(string step) => Order[Math.Max(IndexOf(step) - 1, 0)];

    /// <summary>The place of a step; the first one for a step that does not exist.</summary>
    internal static int IndexOf(string step) => Math.Max(0, Array.IndexOf(Order, step));
}
