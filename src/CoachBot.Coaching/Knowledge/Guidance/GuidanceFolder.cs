using System.IO.Enumeration;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>
/// The organisation's folder of Markdown files. A file that cannot be read is reported, and what it last said well stays
/// in force. Not for use by several threads at once.
/// </summary>
/// <param name="path">The folder; folders within it are read too.</param>
public sealed class GuidanceFolder(string path)
{
    private const int MostSections = 50_000;

    private SortedDictionary<string, Known> _files = new(StringComparer.Ordinal);

    /// <summary>Reads what changed since the last time.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public GuidanceChange Read()
    {
        var problems = new List<GuidanceProblem>();
        var files = new SortedDictionary<string, Known>(StringComparer.Ordinal);
        foreach (var file in Files().Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(path, file).Replace('\\', '/');
            files[name] = Read(file, name, problems);
        }

        var changed = !files.SequenceEqual(_files);
        _files = files;
        return new(changed, files.Count, Sections(changed, problems), problems);
    }

    // A linked file is read (mounted configuration is made of links); a linked folder is not: it may lead back here.
    private FileSystemEnumerable<string> Files() => new(
        path,
        (ref FileSystemEntry entry) => entry.ToFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsShown(ref entry) && entry.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => IsShown(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static bool IsShown(ref FileSystemEntry entry) => entry.FileName[0] != '.';

    private Known Read(string file, string name, List<GuidanceProblem> problems)
    {
        var before = _files.GetValueOrDefault(name);
        try
        {
            using var stream = File.OpenRead(file);
            var stamp = new Stamp(File.GetLastWriteTimeUtc(stream.SafeFileHandle), RandomAccess.GetLength(stream.SafeFileHandle));
            return before.Stamp == stamp ? before : Read(name, stream, before, stamp, problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Report(name, before, default, new(1, "the file cannot be opened: check its rights, and whether a program holds it."), problems);
        }
    }

    private static Known Read(string name, Stream stream, Known before, Stamp stamp, List<GuidanceProblem> problems)
    {
        try
        {
            return new(stamp, GuidanceReader.Read(name, GuidanceText.Read(stream)), IsBroken: false);
        }
        catch (GuidanceFormatException exception)
        {
            return Report(name, before, stamp, exception, problems);
        }
    }

    private static Known Report(string name, Known before, Stamp stamp, GuidanceFormatException exception, List<GuidanceProblem> problems)
    {
        if (!before.IsBroken || before.Stamp != stamp)
        {
            problems.Add(new(name, exception.Line, exception.Message));
        }

        return new(stamp, before.Sections ?? [], IsBroken: true);
    }

    private List<GuidanceSection> Sections(bool changed, List<GuidanceProblem> problems)
    {
        var sections = new List<GuidanceSection>();
        foreach (var (name, file) in changed ? _files : [])
        {
            if (sections.Count + file.Sections.Count > MostSections)
            {
                problems.Add(new(name, 1, $"the folder holds more than {MostSections} sections: this file and those after it are left out."));
                break;
            }

            sections.AddRange(file.Sections);
        }

        return sections;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stamp(DateTime Written, long Length);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Known(Stamp Stamp, IReadOnlyList<GuidanceSection> Sections, bool IsBroken);
}
