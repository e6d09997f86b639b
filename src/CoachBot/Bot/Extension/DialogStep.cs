using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot.Extension;

/// <summary>A step of the dialog.</summary>
/// <param name="Response">What Teams shows.</param>
/// <param name="Request">What the person asked; null where the dialog only opened or closed.</param>
/// <param name="Session">The session that answered it.</param>
internal sealed record DialogStep(MessagingExtensionActionResponse Response, CoachRequest? Request = null, CoachSession? Session = null);
