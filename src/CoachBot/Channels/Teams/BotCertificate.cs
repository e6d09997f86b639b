using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CoachBot.Channels.Teams;

/// <summary>The certificate that proves the bot's identity in place of a client secret: from the user's or the machine's store, or from a file.</summary>
internal static class BotCertificate
{
    public const string Thumbprint = "CertificateThumbprint";
    public const string Path = "CertificatePath";
    public const string Password = "CertificatePassword";

    public static bool IsNamed(IConfiguration configuration) => TeamsSettings.Has(configuration, Thumbprint) || TeamsSettings.Has(configuration, Path);

    /// <exception cref="ConfigurationException">It cannot be found or read, or has no RSA private key.</exception>
    public static X509Certificate2 Load(IConfiguration configuration)
    {
        var (certificate, setting) = TeamsSettings.Has(configuration, Path)
            ? (FromFile(configuration[Path]!, configuration[Password]), Path)
            : (FromStore(configuration[Thumbprint]!), Thumbprint);
        using var key = certificate.GetRSAPrivateKey();
        return key is not null ? certificate : throw new ConfigurationException($"{setting} names a certificate without an RSA private key: the bot cannot sign with it.");
    }

    private static X509Certificate2 FromFile(string path, string? password)
    {
        try
        {
            return X509Certificate2.GetCertContentType(path) == X509ContentType.Pfx
                ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : X509Certificate2.CreateFromPemFile(path);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{Path} is '{path}', which cannot be read as a certificate with its private key (PFX, or PEM with both): {exception.Message} A PFX takes its password from {Password}.", exception);
        }
    }

    private static X509Certificate2 FromStore(string thumbprint)
    {
        foreach (var location in new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine })
        {
            using var store = new X509Store(StoreName.My, location);
            if (TryOpen(store) && store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [var found, ..])
            {
                return found;
            }
        }

        throw new ConfigurationException($"{Thumbprint} is '{thumbprint}': neither the user's nor the machine's certificate store has it. Import it there, or name a file in {Path}.");
    }

    // A machine may have no such store.
    private static bool TryOpen(X509Store store)
    {
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
