namespace CoachBot.Tests.Model.Drivers;

/// <summary>A policy file that is gone after the test.</summary>
public sealed class TemporaryPolicy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-policy-");

    public TemporaryPolicy(string yaml) => File.WriteAllText(Path, yaml + "\n");

    public string Path => System.IO.Path.Combine(_folder.FullName, "policy.yaml");

    public void Dispose() => _folder.Delete(recursive: true);
}
