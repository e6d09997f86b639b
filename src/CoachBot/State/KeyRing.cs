using System.Globalization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace CoachBot.State;

/// <summary>Looks at the start whether the keys in the database can be opened: what people wrote cannot be read without.</summary>
internal sealed class KeyRing(IKeyManager keys, KeyCertificates certificates, TimeProvider clock, ILogger<KeyRing> logger)
{
    /// <exception cref="ConfigurationException">A key is locked with a certificate that is not there.</exception>
    public void Check()
    {
        if (certificates.All is [var newest, ..] && newest.NotAfter.ToUniversalTime() < clock.GetUtcNow().UtcDateTime)
        {
            // It still locks and opens: to refuse the start would protect nobody.
            logger.KeyCertificateExpired(KeyCertificates.Path, newest.NotAfter.ToString("d", CultureInfo.InvariantCulture));
        }

        if (keys.GetAllKeys().Where(key => !key.IsRevoked).FirstOrDefault(key => !Opens(key)) is { } locked)
        {
            throw new ConfigurationException(
                $"The key {locked.KeyId} in the database, which encrypts what people wrote, cannot be opened: {KeyCertificates.Path} must name the PKCS#12 file with the certificate it was locked with, beside its successor if there is one (old.p12;new.p12).");
        }
    }

    private static bool Opens(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (Exception)
        {
            // Whatever the framework says of it, nothing more can be read with this key.
            return false;
        }
    }
}
