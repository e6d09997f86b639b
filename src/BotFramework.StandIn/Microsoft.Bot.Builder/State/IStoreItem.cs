namespace Microsoft.Bot.Builder;

/// <summary>An item that is only overwritten by those who have seen its last version.</summary>
public interface IStoreItem
{
    /// <summary>The version; null or "*" to overwrite whatever is there.</summary>
    string ETag { get; set; }
}
