#pragma warning disable
namespace CoachBot.Coaching.Review.Text;
public enum PostEntityKind { Mention, List, Url, Hashtag, Cashtag }
public sealed record PostEntity(PostEntityKind Kind, TextSpan Span);
public readonly record struct PostLength(int Weighted, int ValidEnd);
public static class PostEntities { public static IReadOnlyList<PostEntity> Extract(string text) => []; }
public static class WeightedLength { public static PostLength Measure(string text) => new(text.Length, text.Length); }
