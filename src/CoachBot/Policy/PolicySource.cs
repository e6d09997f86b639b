using System.Security;
using CoachBot.Coaching.Policy;

namespace CoachBot.Policy;

/// <summary>
/// Reads the file that the setting <c>Policy:Path</c> names, and again when what it says has changed. The text itself is looked at, since editors
/// replace the file and Kubernetes moves a link to it, neither of which a watcher sees everywhere. A mistake leaves the last good policy in force.
/// </summary>
internal sealed class PolicySource : IPolicySource, IDisposable
{
    public const string Setting = "Policy:Path";

    /// <summary>How often the file is looked at; a change counts when it is seen twice, so that one half written is never read.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private const int MostCharacters = 1024 * 1024;

    private readonly string? _path;
    private readonly ILogger<PolicySource> _logger;
    private readonly ITimer? _timer;
    private volatile OrganisationPolicy _current = OrganisationPolicy.Default;
    private string? _read;
    private string? _seen;

    /// <exception cref="ConfigurationException">The file cannot be read or has a mistake.</exception>
    public PolicySource(IConfiguration configuration, TimeProvider time, ILogger<PolicySource> logger)
    {
        _logger = logger;
        if (configuration[Setting] is not { Length: > 0 } path)
        {
            return;
        }

        _path = Path.GetFullPath(path);
        try
        {
            _read = _seen = File.ReadAllText(_path);
            _current = Parse(_read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or FormatException)
        {
            throw new ConfigurationException($"The policy that {Setting} names cannot be used. {exception.Message}", exception);
        }

        _logger.PolicyInForce(_path);
        _timer = time.CreateTimer(_ => Look(), null, Interval, Interval);
    }

    public OrganisationPolicy Current => _current;

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        var (text, reason) = Read();
        var isSettled = text == _seen;
        _seen = text;
        if (isSettled && text != _read)
        {
            _read = text;
            Take(text, reason);
        }
    }

    /// <summary>The text, or why there is none: on its way from one version to the next, or taken away.</summary>
    private (string? Text, string Reason) Read()
    {
        try
        {
            return (File.ReadAllText(_path!), "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return (null, exception.Message);
        }
    }

    private void Take(string? text, string reason)
    {
        if (text is null)
        {
            _logger.PolicyUnread(reason);
            return;
        }

        try
        {
            _current = Parse(text);
            _logger.PolicyInForce(_path!);
        }
        catch (FormatException exception)
        {
            _logger.PolicyMistaken(exception.Message);
        }
    }

    private OrganisationPolicy Parse(string text) => text.Length <= MostCharacters ? PolicyFile.Read(text, _path!)
        : throw new FormatException($"{_path} is longer than a policy may be ({MostCharacters} characters).");
}
