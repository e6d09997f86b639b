using CoachBot.Policy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.Policy;

public sealed class PolicySourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-policy-");
    private readonly FakeTimeProvider _time = new();
    private readonly LogLines _log = new();

    private string PolicyPath => Path.Combine(_folder.FullName, "policy.yaml");

    [Fact]
    public void Without_the_setting_the_defaults_are_in_force()
    {
        using var source = new PolicySource(new ConfigurationBuilder().Build(), _time, _log);

        Assert.Equal(280, source.Current.Limit);
    }

    [Fact]
    public void A_missing_file_stops_the_start_and_names_the_setting()
    {
        var problem = Assert.Throws<ConfigurationException>(Open);

        Assert.Contains("Policy:Path", problem.Message, StringComparison.Ordinal);
        Assert.Contains(PolicyPath, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_stops_the_start_and_says_where_it_is()
    {
        File.WriteAllText(PolicyPath, "limt: 280");

        var problem = Assert.Throws<ConfigurationException>(Open);

        Assert.Contains($"{PolicyPath}, line 1, column 1: 'limt' is no key of a policy; did you mean 'limit'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_takes_force_once_it_has_settled()
    {
        using var source = Open("limit: 100");

        File.WriteAllText(PolicyPath, "limit: 200");
        _time.Advance(PolicySource.Interval);
        Assert.Equal(100, source.Current.Limit);

        _time.Advance(PolicySource.Interval);
        Assert.Equal(200, source.Current.Limit);
    }

    [Fact]
    public void A_file_that_an_editor_replaces_is_read_again()
    {
        using var source = Open("limit: 100");

        File.Delete(PolicyPath);
        _time.Advance(PolicySource.Interval);
        File.WriteAllText(PolicyPath + "~", "limit: 200");
        File.Move(PolicyPath + "~", PolicyPath);
        Settle();

        Assert.Equal(200, source.Current.Limit);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("cannot be read", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_link_that_moves_to_another_folder_is_followed_as_kubernetes_moves_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        foreach (var limit in new[] { "100", "200" })
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.FullName, limit)).FullName, "policy.yaml"), $"limit: {limit}");
        }

        var data = Path.Combine(_folder.FullName, "..data");
        Directory.CreateSymbolicLink(data, "100");
        File.CreateSymbolicLink(PolicyPath, Path.Combine("..data", "policy.yaml"));
        using var source = Open();
        Assert.Equal(100, source.Current.Limit);

        Directory.Delete(data);
        Directory.CreateSymbolicLink(data, "200");
        Settle();

        Assert.Equal(200, source.Current.Limit);
    }

    [Fact]
    public void A_mistake_is_logged_once_and_the_last_good_policy_stays_in_force_until_it_is_mended()
    {
        using var source = Open("limit: 100");

        File.WriteAllText(PolicyPath, "limit: 200\noff: [humor]");
        Settle();
        Settle();

        Assert.Equal(100, source.Current.Limit);
        Assert.Contains("line 2, column 7: 'humor' is no rule; did you mean 'humour'?", Assert.Single(_log.Lines, line => line.Contains("mistake", StringComparison.Ordinal)), StringComparison.Ordinal);

        File.WriteAllText(PolicyPath, "limit: 200\noff: [humour]");
        Settle();

        Assert.Equal(200, source.Current.Limit);
    }

    [Fact]
    public void A_file_taken_away_leaves_the_policy_in_force_and_says_so_once()
    {
        using var source = Open("limit: 100");

        File.Delete(PolicyPath);
        Settle();
        Settle();

        Assert.Equal(100, source.Current.Limit);
        Assert.Single(_log.Lines, line => line.Contains("cannot be read", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PolicySource Open(string yaml)
    {
        File.WriteAllText(PolicyPath, yaml);
        return Open();
    }

    private PolicySource Open() => new(
        new ConfigurationBuilder().AddInMemoryCollection([new(PolicySource.Setting, PolicyPath)]).Build(), _time, _log);

    private void Settle()
    {
        _time.Advance(PolicySource.Interval);
        _time.Advance(PolicySource.Interval);
    }

    private sealed class LogLines : ILogger<PolicySource>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
