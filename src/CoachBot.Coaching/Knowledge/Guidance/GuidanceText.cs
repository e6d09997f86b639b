using System.Buffers;
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
        var rented = ArrayPool<byte>.Shared.Rent(MostBytes + 1);
        try
        {
            var bytes = rented.AsSpan(0, MostBytes + 1);
            return Decode(bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new GuidanceFormatException(1, "the file is longer than 1 MB: split it.");
        }

        if (bytes.IndexOf((byte)0) is var binary and >= 0)
        {
            throw new GuidanceFormatException(LineOf(bytes, binary), "the file is no text in UTF-8: save it as UTF-8.");
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new GuidanceFormatException(LineOf(bytes, exception.Index), "a letter is not in UTF-8: save the file as UTF-8.");
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..Math.Max(index, 0)].Count((byte)'\n') + 1;
}
