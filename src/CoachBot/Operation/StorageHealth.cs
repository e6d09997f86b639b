using Microsoft.Bot.Builder;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Operation;

/// <summary>Whether the storage answers: without it no turn can be done, so the load balancer should look elsewhere.</summary>
internal sealed class StorageHealth(IStorage storage) : IHealthCheck
{
    private static readonly string[] Probe = ["local/health"];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await storage.ReadAsync(Probe, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy($"The storage does not answer: {exception.GetType().Name}.");
        }
    }
}
