using System.Buffers;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Collects entities in a rented array.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EntityBuffer : IDisposable
{
    private const int FirstLength = 16;

    private PostEntity[]? _rented;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<PostEntity> Entities => _rented.AsSpan(0, Count);

    public void Add(PostEntityKind kind, int start, int end)
    {
        if (_rented is null || Count == _rented.Length) Grow();
        _rented![Count++] = new PostEntity(kind, TextSpan.FromBounds(start, end));
    }

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<PostEntity>.Shared.Return(_rented);
        _rented = null;
    }

    private void Grow()
    {
        var larger = ArrayPool<PostEntity>.Shared.Rent(Math.Max(FirstLength, Count * 2));
        Entities.CopyTo(larger);
        Dispose();
        _rented = larger;
    }
}
