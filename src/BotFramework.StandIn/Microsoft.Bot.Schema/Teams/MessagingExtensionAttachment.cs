using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionAttachment : Attachment
{
    [JsonProperty("preview")]
    public Attachment Preview { get; set; }
}
