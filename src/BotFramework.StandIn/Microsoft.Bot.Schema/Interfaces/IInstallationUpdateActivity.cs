namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed in a channel or removed from it.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
