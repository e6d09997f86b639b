using System.Text;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>The text of a file, or what is wrong with its bytes.</summary>
internal static class GuidanceText
{
    private const int MostBytes = 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="GuidanceFormatException">It is too long, or no text in UTF-8.</exception>
    /// <exception cref="IOException">It cannot be read just now.</exception>
    public static string Read(Stream stream)
    {
        // Never more than the bound, whatever length the file claims: a device has none.
        var bytes = new byte[MostBytes + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
        {
            throw new GuidanceFormatException(1, "the file is longer than 1 MB: split it.");
        }

        if (bytes.AsSpan(0, length).IndexOf((byte)0) is var binary and >= 0)
        {
            throw new GuidanceFormatException(LineOf(bytes, binary), "the file is no text in UTF-8: save it as UTF-8.");
        }

        try
        {
            return Utf8.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException exception)
        {
            throw new GuidanceFormatException(LineOf(bytes, exception.Index), "a letter is not in UTF-8: save the file as UTF-8.");
        }
    }

    private static int LineOf(byte[] bytes, int index) => bytes.AsSpan(0, Math.Max(index, 0)).Count((byte)'\n') + 1;
}
