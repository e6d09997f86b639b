using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key of the channel service and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyCollection<string> Endorsements);
