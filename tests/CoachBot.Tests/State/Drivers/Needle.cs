using System.Text;

namespace CoachBot.Tests.State.Drivers;

/// <summary>Words to look for in any bytes: as they are, in UTF-16, and inside base64 at any offset.</summary>
internal sealed class Needle
{
    private readonly byte[][] _forms;

    public Needle(string words)
    {
        byte[][] plain = [Encoding.UTF8.GetBytes(words), Encoding.Unicode.GetBytes(words)];
        _forms = [.. plain, .. plain.SelectMany(bytes => Enumerable.Range(0, 3).Select(offset => Base64(bytes, offset)))];
    }

    public bool IsIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var form in _forms)
        {
            if (bytes.IndexOf(form) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsIn(string text) => IsIn(Encoding.UTF8.GetBytes(text));

    /// <summary>The files under a folder that hold the words. A database may have some open.</summary>
    public IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => IsIn(Read(file)));

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    /// <summary>The characters of the base64 that do not depend on what stands before and after.</summary>
    private static byte[] Base64(byte[] bytes, int offset)
    {
        var text = Convert.ToBase64String([.. new byte[offset], .. bytes]);
        return Encoding.ASCII.GetBytes(text[(offset == 0 ? 0 : 4)..^4]);
    }
}
