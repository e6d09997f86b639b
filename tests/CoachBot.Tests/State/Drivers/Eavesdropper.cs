using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace CoachBot.Tests.State.Drivers;

/// <summary>Hears everything the process logs, measures and traces, at the finest level.</summary>
internal sealed class Eavesdropper : EventListener
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Eavesdropper()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<string> Logs { get; } = new();

    public ConcurrentQueue<string> Traces { get; } = new();

    public ConcurrentQueue<string> Measurements { get; } = new();

    /// <summary>Asks for the log once more: a source that other tests bring into being at the same moment may miss the first time.</summary>
    public void HearLogs()
    {
        foreach (var source in EventSource.GetSources())
        {
            OnEventSourceCreated(source);
        }
    }

    public override void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Extensions-Logging")
        {
            EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All, new Dictionary<string, string?>(StringComparer.Ordinal) { ["FilterSpecs"] = "*:Trace" });
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        Logs?.Enqueue(string.Join(' ', (eventData.Payload ?? []).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));

    private void Hear(Activity activity) => Traces.Enqueue(string.Join(
        ' ', [activity.DisplayName, .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"), .. activity.Events.SelectMany(happened => happened.Tags.Select(tag => $"{tag.Key}={tag.Value}"))]));

    private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct
    {
        var words = $"{instrument.Name}={value}";
        foreach (var tag in tags)
        {
            words += $" {tag.Key}={tag.Value}";
        }

        Measurements.Enqueue(words);
    }
}
