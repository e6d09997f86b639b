using CoachBot.Tests.Web;

namespace CoachBot.Tests.Drivers;

/// <summary>A text kept in the repository. COACHBOT_UPDATE_SNAPSHOTS=1 writes it anew, to be read in the diff.</summary>
internal static class Snapshot
{
    /// <param name="file">Below the project's folder.</param>
    /// <param name="text">What it is now.</param>
    public static void Matches(string file, string text)
    {
        var path = Repository.Path("tests/CoachBot.Tests/" + file);
        if (Environment.GetEnvironmentVariable("COACHBOT_UPDATE_SNAPSHOTS") is { Length: > 0 })
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing: set COACHBOT_UPDATE_SNAPSHOTS=1 to write it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
