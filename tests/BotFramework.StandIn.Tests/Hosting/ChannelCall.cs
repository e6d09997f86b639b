using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>A request the fake channel received.</summary>
public sealed record ChannelCall(string Method, string Path, JObject? Body, string Authorization);
