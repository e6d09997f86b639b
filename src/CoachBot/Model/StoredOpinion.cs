using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>An opinion kept beside the draft it is on; verified anew each time it is shown.</summary>
/// <param name="Key">A hash of the draft, the prompt's version and the model: an opinion on anything else does not fit.</param>
/// <param name="Opinion">What the model said.</param>
internal sealed record StoredOpinion(string Key, Opinion Opinion);
