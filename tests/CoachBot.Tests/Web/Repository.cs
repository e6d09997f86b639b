namespace CoachBot.Tests.Web;

/// <summary>Finds the repository's own files from where the tests run.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(Find);

    public static string Path(string relative) => System.IO.Path.Combine(Root.Value, relative);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "CoachBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("CoachBot.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
