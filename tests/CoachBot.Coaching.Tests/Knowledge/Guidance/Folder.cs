namespace CoachBot.Coaching.Tests.Knowledge.Guidance;

/// <summary>A folder of guidance for one test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("guidance");
    private DateTime _written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public string Path => _directory.FullName;

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Each writing is a minute after the one before, however fast the test is.</summary>
    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), bytes);
        File.SetLastWriteTimeUtc(In(name), _written = _written.AddMinutes(1));
    }

    public static string Document(string body, string language = "en") => $"---\ntitle: Our charter\nlanguage: {language}\n---\n{body}";

    public void Dispose() => _directory.Delete(recursive: true);
}
