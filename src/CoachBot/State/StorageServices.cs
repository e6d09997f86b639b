using CoachBot.Policy;
using CoachBot.State.Database;
using CoachBot.State.Inbox;
using CoachBot.State.Notes;
using CoachBot.State.Nudges;
using CoachBot.State.Privacy;
using CoachBot.State.Processed;
using CoachBot.State.Profiles;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoachBot.State;

/// <summary>Wires what the service keeps.</summary>
internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services, StorageSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDatabase(settings);
        services.AddSingleton<Migrator>();
        services.AddHostedService<StorageStart>();
        services.AddKeys(settings);
        services.TryAddSingleton<IPolicySource, PolicySource>();
        services.AddSingleton<Retention>();
        services.AddSingleton<Vault>();
        services.AddSingleton<DatabaseStorage>();
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<DatabaseStorage>());
        services.AddSingleton<RecentProfiles>();
        services.AddSingleton<ProfileStore>();
        services.AddSingleton<IProcessedEvents, DatabaseProcessedEvents>();
        services.AddSingleton<INudgeStore, DatabaseNudgeStore>();
        services.AddSingleton<DatabaseNotes>();
        services.AddSingleton<INotes>(provider => provider.GetRequiredService<DatabaseNotes>());
        services.AddSingleton<InboxSignal>();
        services.AddSingleton<InboxLeases>();
        services.AddSingleton<IInbox, DatabaseInbox>();
        services.AddHostedService<InboxWorker>();
        services.AddSingleton<Eraser>();
        services.AddSingleton<DataExport>();
        services.AddSingleton<Purge>();
        services.AddHostedService<PurgeWorker>();
    }

    private static void AddDatabase(this IServiceCollection services, StorageSettings settings)
    {
        if (settings.Provider == StorageProvider.Sqlite)
        {
            services.AddPooledDbContextFactory<SqliteContext>(options => options.UseSqlite(settings.ConnectionString).AddInterceptors(new SqlitePragmas()));
            services.AddDatabase<SqliteContext>();
        }
        else
        {
            services.AddPooledDbContextFactory<PostgreSqlContext>(options => options.UseNpgsql(settings.ConnectionString));
            services.AddDatabase<PostgreSqlContext>();
        }
    }

    private static void AddDatabase<TContext>(this IServiceCollection services)
        where TContext : CoachContext
    {
        services.AddSingleton(provider =>
            new CoachDatabase(provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext, provider.GetRequiredService<StorageSettings>()));
        services.AddScoped<CoachContext>(provider => provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
    }

    private static void AddKeys(this IServiceCollection services, StorageSettings settings)
    {
        var certificates = KeyCertificates.Read(settings);
        services.AddSingleton(certificates).AddSingleton<KeyRing>();
        var protection = services.AddDataProtection().SetApplicationName("CoachBot").PersistKeysToDbContext<CoachContext>();
        if (certificates.All is [var newest, ..])
        {
            protection.ProtectKeysWithCertificate(newest).UnprotectKeysWithAnyCertificate([.. certificates.All]);
        }
    }
}
