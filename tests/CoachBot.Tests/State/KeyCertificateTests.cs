using System.Security.Cryptography.X509Certificates;
using CoachBot.State;
using CoachBot.State.Commands;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.State.Drivers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.State;

/// <summary>The keys in the database, locked with a real certificate.</summary>
[Collection(StorageTests.Name)]
public sealed class KeyCertificateTests(PostgreSqlServer server) : IDisposable
{
    private const string Draft = "Nos résultats sortent lundi.";

    private readonly KeyFiles _files = new();

    public void Dispose() => _files.Dispose();

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task The_next_start_reads_what_was_written_and_nobody_does_without_the_certificate(Engine engine)
    {
        using var certificate = KeyFiles.Certificate(1);
        using var other = KeyFiles.Certificate(1);
        _files.Write("keys.p12", certificate);
        _files.Write("other.p12", other);
        await using var store = await Store.OpenAsync(engine, server, _files.Settings("keys.p12"));
        var locked = store.Get<Vault>().Seal("Items", "t", Draft);

        await using var next = store.Replica(_files.Settings("keys.p12"));
        next.Get<KeyRing>().Check();
        Assert.Equal(Draft, next.Get<Vault>().Open("Items", "t", locked));

        var xml = Assert.Single(await store.Database.ReadAsync(context => context.DataProtectionKeys.Select(key => key.Xml).ToListAsync()));
        Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);
        foreach (var settings in new[] { [], _files.Settings("other.p12") })
        {
            await using var without = store.Replica(settings);
            Assert.Contains(KeyCertificates.Path, Assert.Throws<ConfigurationException>(without.Get<KeyRing>().Check).Message, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task A_successor_beside_it_locks_what_is_new_and_the_old_one_opens_what_is_old()
    {
        using var old = KeyFiles.Certificate(1);
        using var successor = KeyFiles.Certificate(2);
        _files.Write("keys.p12", old);
        await using var store = await Store.OpenAsync(Engine.Sqlite, server, _files.Settings("keys.p12"));
        var locked = store.Get<Vault>().Seal("Items", "t", Draft);
        _files.Write("successor.p12", successor);

        await using var next = store.Replica(_files.Settings("keys.p12", "successor.p12"));
        next.Get<KeyRing>().Check();

        Assert.Equal(Draft, next.Get<Vault>().Open("Items", "t", locked));
        Assert.Equal(successor.Thumbprint, next.Get<KeyCertificates>().All[0].Thumbprint);
    }

    [Fact]
    public async Task A_file_that_is_missing_or_no_certificate_a_wrong_password_and_a_missing_private_key_are_named_at_the_start()
    {
        using var certificate = KeyFiles.Certificate(1);
        using var bare = X509CertificateLoader.LoadCertificate(certificate.Export(X509ContentType.Cert));
        _files.Write("keys.p12", certificate);
        _files.Write("bare.p12", bare);
        await File.WriteAllTextAsync(_files.PathOf("text.p12"), "not a certificate");

        Assert.Contains("no file", await ProblemAsync(_files.Settings("nowhere.p12")), StringComparison.Ordinal);
        Assert.Contains(KeyCertificates.Password, await ProblemAsync(_files.Settings(["keys.p12"], "wrong")), StringComparison.Ordinal);
        Assert.Contains("PKCS#12", await ProblemAsync(_files.Settings("text.p12")), StringComparison.Ordinal);
        Assert.Contains("private key", await ProblemAsync(_files.Settings("bare.p12")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_ended_still_opens_the_keys_and_the_log_says_what_to_do()
    {
        using var ended = KeyFiles.Certificate(0);
        _files.Write("keys.p12", ended);
        using var log = new LogLines();
        await using var app = new CoachApp("Development", _files.Settings("keys.p12")) { Replace = services => services.AddLogging(logging => logging.AddProvider(log)) };
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        await client.SayAsync(Draft);

        Assert.Contains($"The certificate in {KeyCertificates.Path} ended", log.Text, StringComparison.Ordinal);
    }

    private static async Task<string> ProblemAsync((string Key, string Value)[] settings)
    {
        string[] arguments = ["unanswered", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        var problem = await Assert.ThrowsAsync<ConfigurationException>(() => OperatorCommand.RunAsync(arguments, TextWriter.Null, CancellationToken.None));
        Assert.Contains(KeyCertificates.Path, problem.Message, StringComparison.Ordinal);
        return problem.Message;
    }
}
