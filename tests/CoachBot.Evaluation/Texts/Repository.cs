namespace CoachBot.Evaluation.Texts;

/// <summary>The folders of the repository that the command is run in.</summary>
public static class Repository
{
    private static string Root { get; } = Find(Directory.GetCurrentDirectory());

    public static string Corpus => Path.Combine(Root, "tests", "CoachBot.Evaluation", "corpus");

    public static string Weights => Path.Combine(Root, "src", "CoachBot.Coaching", "Learning", "Weights");

    private static string Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "CoachBot.sln")))
            {
                return current.FullName;
            }
        }

        throw new InvalidOperationException("Run the command inside the repository.");
    }
}
