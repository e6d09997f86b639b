using System.Runtime.CompilerServices;

namespace BotFramework.StandIn.Tests;

public class ApiSurfaceTests
{
    /// <summary>Set to 1, the variable makes the test write the file anew instead of comparing it.</summary>
    private const string Update = "UPDATE_API_SURFACE";

    [Fact]
    public void The_listed_surface_is_the_actual_one()
    {
        string actual = ApiSurface.Describe(typeof(Microsoft.Bot.Schema.Activity).Assembly);
        string file = Path.Combine(Path.GetDirectoryName(Here())!, "ApiSurface.txt");
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            File.WriteAllText(file, actual);
        }

        string listed = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        Assert.True(
            string.Equals(listed, actual, StringComparison.Ordinal),
            $"ApiSurface.txt is not current. Hold what changed against the real API, then write it anew: {Update}=1 dotnet test tests/BotFramework.StandIn.Tests");
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
