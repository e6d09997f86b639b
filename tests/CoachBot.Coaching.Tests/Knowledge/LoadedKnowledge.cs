using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.Tests.Knowledge;

/// <summary>The knowledge base, loaded once for the tests of a class.</summary>
public sealed class LoadedKnowledge : IDisposable
{
    public KnowledgeBase Base { get; } = KnowledgeBase.Load();

    public void Dispose() => Base.Dispose();
}
