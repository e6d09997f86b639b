using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Policy;

/// <summary>The policy that the manifests show, and reviews under it or another.</summary>
internal static class ExamplePolicy
{
    public static readonly DateTimeOffset AnyDay = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    private static readonly Reviewer Reviewer = Reviewer.Load();

    public static string Path
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(folder.FullName, "CoachBot.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("CoachBot.sln is in no folder above the tests.");
            }

            return System.IO.Path.Combine(folder.FullName, "manifests", "policy.example.yaml");
        }
    }

    public static ReviewReport Review(string draft, Language language, DateTimeOffset? now = null) =>
        Review(File.ReadAllText(Path), draft, language, now);

    public static ReviewReport Review(string policy, string draft, Language language, DateTimeOffset? now = null) =>
        Reviewer.Review(draft, language, PolicyFile.Read(policy, "p.yaml").At(now ?? AnyDay, TimeZoneInfo.Utc));
}
