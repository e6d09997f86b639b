using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace CoachBot.State;

/// <summary>Encrypts what people wrote. What is sealed for one tenant and table opens only there.</summary>
internal sealed class Vault(IDataProtectionProvider protection)
{
    private const byte Utf8 = 8;
    private const byte Utf16 = 16;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Seal(string table, string tenant, string text) => Protector(table, tenant).Protect(Encode(text));

    public string Open(string table, string tenant, byte[] sealedText)
    {
        var plain = Protector(table, tenant).Unprotect(sealedText);
        return plain[0] == Utf8 ? Strict.GetString(plain, 1, plain.Length - 1) : new(MemoryMarshal.Cast<byte, char>(plain.AsSpan(1)));
    }

    /// <summary>UTF-8, which is short; UTF-16 where there is a lone surrogate, which must come back as it went in.</summary>
    private static byte[] Encode(string text)
    {
        try
        {
            return [Utf8, .. Strict.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return [Utf16, .. MemoryMarshal.AsBytes(text.AsSpan())];
        }
    }

    private IDataProtector Protector(string table, string tenant) => protection.CreateProtector("CoachBot", table, tenant);
}
