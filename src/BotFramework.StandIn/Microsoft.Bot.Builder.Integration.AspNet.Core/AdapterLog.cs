using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class AdapterLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to the bot was refused. {Reason}")]
    internal static partial void Refused(ILogger logger, string reason);
}
