using OpenTelemetry;
using OpenTelemetry.Instrumentation.Http;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoachBot.Operation;

/// <summary>Sends traces and metrics to the collector named by OpenTelemetry's own setting; without it nothing is loaded.</summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetryExport(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("coachbot"))
            .WithTracing(traces => traces.AddSource(CoachMetrics.Name).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation(NameHostOnly))
            .WithMetrics(metrics => metrics.AddMeter(CoachMetrics.Name).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation())
            .UseOtlpExporter();
    }

    // A path may hold who talks to whom, and Slack's response addresses are secrets.
    private static void NameHostOnly(HttpClientTraceInstrumentationOptions options) =>
        options.EnrichWithHttpRequestMessage = (span, request) => span.SetTag("url.full", request.RequestUri?.GetLeftPart(UriPartial.Authority));
}
