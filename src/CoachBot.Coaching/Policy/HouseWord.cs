namespace CoachBot.Coaching.Policy;

/// <summary>Words that an organisation has something to say about.</summary>
/// <param name="Kind">What it wants of them.</param>
/// <param name="Words">As the policy writes them; <c>synerg*</c> is a beginning.</param>
/// <param name="Message">Its own words on it; null for the coach's.</param>
/// <param name="Use">What to write instead; null where nothing is proposed.</param>
/// <param name="Language">The language they count in; null for both.</param>
internal sealed record HouseWord(HouseWordKind Kind, string Words, Localized? Message = null, string? Use = null, Language? Language = null);
