using System.Globalization;

namespace CoachBot.State.Database;

/// <summary>The settings under <c>Storage:</c>.</summary>
/// <param name="Provider"><c>Storage:Provider</c>.</param>
/// <param name="ConnectionString"><c>Storage:ConnectionString</c>, or <c>data/coachbot.db</c> under the content root.</param>
/// <param name="Retention"><c>Storage:RetentionDays</c>: how long drafts, notes and the memory of people who left are kept.</param>
/// <param name="Lease"><c>Storage:LeaseSeconds</c>: how long a replica that died keeps its inbox items from the others.</param>
/// <param name="KeyCertificate"><c>Storage:KeyCertificate:Path</c>: a PKCS#12 file, or several with <c>;</c> between them, that encrypts the keys in the database.</param>
/// <param name="KeyCertificatePassword"><c>Storage:KeyCertificate:Password</c>.</param>
internal sealed record StorageSettings(
    StorageProvider Provider, string ConnectionString, TimeSpan Retention, TimeSpan Lease, string? KeyCertificate, string? KeyCertificatePassword)
{
    private const int DefaultRetentionDays = 30;
    private const int MostRetentionDays = 3650;
    private const int DefaultLeaseSeconds = 15;
    private const int MostLeaseSeconds = 600;

    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static StorageSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = ReadProvider(configuration["Storage:Provider"]);
        return new(
            provider,
            ReadConnectionString(configuration["Storage:ConnectionString"], provider, environment.ContentRootPath),
            TimeSpan.FromDays(ReadNumber(configuration, "Storage:RetentionDays", DefaultRetentionDays, MostRetentionDays)),
            TimeSpan.FromSeconds(ReadNumber(configuration, "Storage:LeaseSeconds", DefaultLeaseSeconds, MostLeaseSeconds)),
            NotEmpty(configuration["Storage:KeyCertificate:Path"]),
            NotEmpty(configuration["Storage:KeyCertificate:Password"]));
    }

    private static StorageProvider ReadProvider(string? name) => NotEmpty(name) switch
    {
        null => StorageProvider.Sqlite,
        var given when given.Equals(nameof(StorageProvider.Sqlite), StringComparison.OrdinalIgnoreCase) => StorageProvider.Sqlite,
        var given when given.Equals(nameof(StorageProvider.PostgreSql), StringComparison.OrdinalIgnoreCase) => StorageProvider.PostgreSql,
        var given => throw new ConfigurationException($"Storage:Provider is {given}: set it to Sqlite or PostgreSql."),
    };

    private static string ReadConnectionString(string? given, StorageProvider provider, string contentRoot) => provider switch
    {
        StorageProvider.Sqlite => SqliteFile.ConnectionString(NotEmpty(given), contentRoot),
        _ => NotEmpty(given) ?? throw new ConfigurationException(
            "Storage:Provider is PostgreSql but Storage:ConnectionString is not set: set it, for example to Host=db;Database=coachbot;Username=coachbot;Password=…"),
    };

    private static int ReadNumber(IConfiguration configuration, string key, int byDefault, int most)
    {
        if (NotEmpty(configuration[key]) is not { } given)
        {
            return byDefault;
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new ConfigurationException($"{key} is {given}: set it to a whole number from 1 to {most}.");
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
