using System.Runtime.InteropServices;
using Microsoft.AspNetCore.DataProtection;

namespace CoachBot.State;

/// <summary>Encrypts what people wrote. What is sealed for one tenant and table opens only there.</summary>
internal sealed class Vault(IDataProtectionProvider protection)
{
    /// <summary>UTF-16, so that a lone surrogate comes back as it went in.</summary>
    public byte[] Seal(string table, string tenant, string text) =>
        Protector(table, tenant).Protect(MemoryMarshal.AsBytes(text.AsSpan()).ToArray());

    public string Open(string table, string tenant, byte[] sealedText) =>
        new(MemoryMarshal.Cast<byte, char>(Protector(table, tenant).Unprotect(sealedText)));

    private IDataProtector Protector(string table, string tenant) => protection.CreateProtector("CoachBot", table, tenant);
}
