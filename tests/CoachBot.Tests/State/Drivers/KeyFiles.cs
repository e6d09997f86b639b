using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CoachBot.Tests.State.Drivers;

/// <summary>A folder of PKCS#12 files, as an operator makes them.</summary>
internal sealed class KeyFiles : IDisposable
{
    public const string Password = "correct horse";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-keys-");

    public static X509Certificate2 Certificate(int yearsFromNow)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var request = new CertificateRequest("CN=CoachBot keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(now.AddYears(yearsFromNow - 2), now.AddYears(yearsFromNow));
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, params X509Certificate2[] certificates)
    {
        File.WriteAllBytes(PathOf(name), new X509Certificate2Collection(certificates).Export(X509ContentType.Pkcs12, Password)!);
        return PathOf(name);
    }

    /// <summary>The settings that name files.</summary>
    public (string Key, string Value)[] Settings(params string[] names) => Settings(names, Password);

    public (string Key, string Value)[] Settings(string[] names, string password) =>
        [("Storage:KeyCertificate:Path", string.Join(';', names.Select(PathOf))), ("Storage:KeyCertificate:Password", password)];

    public void Dispose() => _folder.Delete(recursive: true);
}
