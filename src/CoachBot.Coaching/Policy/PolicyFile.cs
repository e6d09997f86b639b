using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Review;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Policy;

/// <summary>Reads an organisation's policy from its YAML file.</summary>
public static class PolicyFile
{
    private const int LongestPost = 25_000;
    private const int LongestRetention = 3_650;

    private static readonly string[] Keys =
        ["title", "limit", "severities", "off", "competitors", "codeNames", "people", "banned", "preferred", "allowed", "timeZone", "blackouts", "guidance", "contacts", "approvers", "retentionDays", "model"];

    private static readonly Dictionary<string, Severity> SeverityNames =
        Enum.GetValues<Severity>().ToDictionary(severity => severity.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> ModelNames = new(StringComparer.Ordinal) { ["allowed"] = true, ["never"] = false };

    /// <param name="text">The YAML; an empty file sets nothing.</param>
    /// <param name="fileName">As messages name it.</param>
    /// <exception cref="FormatException">It has a mistake; the message says in which line and column, and what to write instead.</exception>
    public static OrganisationPolicy Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Root(text, fileName) is { } root ? Read(new PolicySection(fileName, root, "a policy", Keys), fileName) : OrganisationPolicy.Default;
    }

    private static YamlNode? Root(string text, string fileName)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is YamlScalarNode { Value: null or "" } ? null : yaml.Documents[0].RootNode;
        }
        catch (YamlException exception)
        {
            throw Mistake.At(fileName, exception.Start, $"this is not YAML: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The scanner loses its way, and its place, on some broken texts.
            throw Mistake.At(fileName, new Mark(0, 1, 1), "this is not YAML from here on: look for a quote or a bracket that is not closed, or a tab.", exception);
        }
    }

    private static OrganisationPolicy Read(PolicySection policy, string fileName) => new()
    {
        Title = policy.Localised("title") ?? OrganisationPolicy.Default.Title,
        Limit = policy.Number("limit", 1, LongestPost) ?? OrganisationPolicy.Default.Limit,
        Severities = Severities(policy.Section("severities", "'severities'")),
        Off = Rules(policy, "off").ToHashSet(StringComparer.Ordinal),
        TimeZone = ZoneOf(policy),
        Blackouts = [.. policy.Items("blackouts").Select(node => BlackoutOf(new PolicySection(fileName, node, "a blackout", "name", "from", "to", "rules")))],
        Guidance = GuidanceOf(policy.Section("guidance", "'guidance'")),
        Contacts = [.. policy.Items("contacts").Select(node => ContactOf(new PolicySection(fileName, node, "a contact", "role", "name", "phone")))],
        Approvers = [.. policy.Items("approvers").Select(node => ApproverOf(new PolicySection(fileName, node, "an approver", "name", "id")))],
        RetentionDays = policy.Number("retentionDays", 1, LongestRetention),
        IsModelAllowed = policy.Choice("model", ModelNames) ?? true,
        Words = HouseWords.Of(HouseWordReader.Read(policy, fileName)),
    };

    private static Dictionary<string, Severity> Severities(PolicySection? section)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (node, name) in section?.Entries() ?? [])
        {
            severities[Known(section!, node, name)] = section!.Choice(name, SeverityNames)!.Value;
        }

        return severities;
    }

    private static Dictionary<string, Guidance> GuidanceOf(PolicySection? section)
    {
        var guidance = new Dictionary<string, Guidance>(StringComparer.Ordinal);
        foreach (var (node, name) in section?.Entries() ?? [])
        {
            var page = section!.Section(name, $"the guidance on '{name}'", "label", "url") ?? throw section.At(node, "write 'label' and 'url' below it.");
            var address = Uri.TryCreate(page.Needed("url"), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri
                : throw page.At("url", "'url' must be a whole address that begins with https://.");
            guidance[Known(section, node, name)] = new Guidance(page.Localised("label") ?? throw section.At(node, "'label' is missing here."), address);
        }

        return guidance;
    }

    private static Blackout BlackoutOf(PolicySection section)
    {
        var blackout = new Blackout(
            section.Localised("name") ?? throw section.At("name", "'name' is missing here."),
            section.Date("from"),
            section.Date("to"),
            [.. Rules(section, "rules")]);
        return blackout.Rules.Count == 0 ? throw section.At("rules", "'rules' is missing here: name the rules that hold a draft meanwhile, such as market-sensitive.")
            : blackout.To < blackout.From ? throw section.At("to", "'to' is before 'from'.")
            : blackout;
    }

    private static CrisisContact ContactOf(PolicySection section) => new(section.Needed("role"), section.Text("name"), section.Text("phone"));

    private static Approver ApproverOf(PolicySection section)
    {
        var ids = section.Words("id").Select(id => id.Text).ToList();
        return ids.Count > 0 ? new(section.Needed("name"), ids)
            : throw section.At("id", "'id' is missing here: write their Slack member id, their Entra object id, or both in brackets.");
    }

    private static TimeZoneInfo? ZoneOf(PolicySection policy) => policy.Text("timeZone") is not { } name ? null
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : throw policy.At("timeZone", $"'{name}' is no time zone of this machine: write a name such as Europe/Paris.");

    private static IEnumerable<string> Rules(PolicySection section, string key) => section.Words(key).Select(word => Known(section, word.Node, word.Text));

    private static string Known(PolicySection section, YamlNode node, string rule) => RuleNames.All.Contains(rule, StringComparer.Ordinal) ? rule
        : throw section.At(node, $"'{rule}' is no rule; {NearestName.Suggest(rule, RuleNames.All)}");
}
