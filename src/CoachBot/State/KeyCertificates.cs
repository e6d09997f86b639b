using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoachBot.State.Database;

namespace CoachBot.State;

/// <summary>
/// The certificates in the file, or the files, of <c>Storage:KeyCertificate:Path</c>. The one that is valid longest locks new keys
/// and every one opens old ones, so that an old certificate can stay beside its successor.
/// </summary>
/// <param name="All">The longest valid first; none where the setting is not set.</param>
internal sealed record KeyCertificates(IReadOnlyList<X509Certificate2> All)
{
    public const string Path = "Storage:KeyCertificate:Path";
    public const string Password = "Storage:KeyCertificate:Password";

    private const char Between = ';';

    /// <exception cref="ConfigurationException">There is no such file, the password does not open it, or nothing in it opens a lock.</exception>
    public static KeyCertificates Read(StorageSettings settings)
    {
        var paths = settings.KeyCertificate?.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return new([.. paths.SelectMany(path => Read(path, settings.KeyCertificatePassword)).OrderByDescending(certificate => certificate.NotAfter)]);
    }

    private static List<X509Certificate2> Read(string path, string? password)
    {
        var certificates = Load(path, password).Where(HasKey).ToList();
        return certificates.Count > 0 ? certificates : throw new ConfigurationException(
            $"{Path} names {path}, which holds no certificate with its RSA private key: export it with the key (openssl pkcs12 -export -inkey key.pem -in certificate.pem -out keys.p12).");
    }

    private static X509Certificate2Collection Load(string path, string? password)
    {
        if (!File.Exists(path))
        {
            throw new ConfigurationException($"{Path} names {path}, where there is no file: put the PKCS#12 file there, or correct the path.");
        }

        try
        {
            return X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{Path} names {path}, which cannot be read as a PKCS#12 file with the password in {Password}: check both, and that the service may read the file. {exception.Message}", exception);
        }
    }

    private static bool HasKey(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey();
        return key is not null;
    }
}
