namespace CoachBot.Coaching.Review.Text;

/// <summary>Where an ASCII character may stand.</summary>
[Flags]
internal enum CharacterRole : byte
{
    None = 0,
    Domain = 1,
    AsciiDomain = 2,
    Path = 4,
    PathEnd = 8,
    Query = 16,
    QueryEnd = 32,
    Name = 64,
    Punctuation = 128,
}
