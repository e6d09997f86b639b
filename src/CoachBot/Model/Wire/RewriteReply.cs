namespace CoachBot.Model.Wire;

/// <summary>The reply to a request for a rewrite, as the schema has it.</summary>
internal sealed record RewriteReply(string Rewrite);
