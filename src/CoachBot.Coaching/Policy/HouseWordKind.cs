namespace CoachBot.Coaching.Policy;

/// <summary>What the organisation wants of a word.</summary>
internal enum HouseWordKind
{
    Banned,
    Preferred,
    CodeName,
    Person,
    Competitor,
    Allowed,
}
