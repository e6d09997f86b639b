namespace CoachBot.Coaching.Learning;

/// <summary>The hash of features: FNV-1a over UTF-16, finished as MurmurHash3 does. Ours, since string hashes differ from run to run.</summary>
internal static class FeatureHash
{
    public const char Edge = '\u0001';

    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Seed(char kind) => Add(Offset, kind);

    public static uint Add(uint hash, uint value) => (hash ^ value) * Prime;

    public static uint Add(uint hash, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
