using System.Globalization;
using System.Text;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

/// <summary>The page that lists the rules in one language.</summary>
internal sealed class RuleCatalogue(Language language)
{
    private static readonly Dictionary<Severity, Localized> Severities = new()
    {
        [Severity.Blocker] = new("blocage : ne pas publier", "blocker: do not post"),
        [Severity.Warning] = new("attention : à retravailler", "warning: needs work"),
        [Severity.Advice] = new("conseil", "advice"),
    };

    public string Write(IReadOnlyList<IReviewRule> rules)
    {
        var infos = rules.Select(rule => rule.Info).OrderByDescending(info => info.Severity).ThenBy(info => info.Id, StringComparer.Ordinal).ToList();
        var page = new StringBuilder();
        page.Append(Say("# Les règles de relecture\n\n", "# The rules of the review\n\n"));
        page.Append(Say("[English](README.md)\n\n", "[Français](README.fr.md)\n\n"));
        page.Append(Say(
            "Page produite à partir des fichiers de ce dossier : `COACHBOT_UPDATE_CATALOGUE=1 dotnet test tests/CoachBot.Coaching.Tests --filter RuleCatalogue` la récrit, et un test échoue quand elle n'est plus à jour.\n\n",
            "Generated from the files of this folder: `COACHBOT_UPDATE_CATALOGUE=1 dotnet test tests/CoachBot.Coaching.Tests --filter RuleCatalogue` writes it anew, and a test fails when it is out of date.\n\n"));
        page.Append(Say("| règle | nom | gravité | source |\n|---|---|---|---|\n", "| rule | name | severity | basis |\n|---|---|---|---|\n"));
        foreach (var info in infos)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [`{info.Id}`](#{info.Id}) | {info.Name[language]} | {Severities[info.Severity][language]} | {Basis(info)} |\n");
        }

        foreach (var info in infos)
        {
            AppendRule(page, info);
        }

        return page.ToString();
    }

    private void AppendRule(StringBuilder page, RuleInfo info)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {info.Id}\n\n**{info.Name[language]}** ({Severities[info.Severity][language]}). {info.Why[language]}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Say("À la place : ", "Instead: ")}{info.Fix[language]}\n");
        foreach (var way in info.Instead)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {way[language]}\n");
        }

        if (info.Precedent is { } precedent)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Say("Précédent : ", "Precedent: ")}{precedent[language]}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\n{Say("Source : ", "Basis: ")}{Basis(info)}.\n");
        AppendExample(page, Say("À éviter :", "Avoid:"), info, raises: true);
        AppendExample(page, Say("Sans risque :", "No risk:"), info, raises: false);
    }

    private void AppendExample(StringBuilder page, string label, RuleInfo info, bool raises)
    {
        var example = info.Examples.First(example => example.Language == language && example.Raises == raises);
        page.Append(CultureInfo.InvariantCulture, $"\n{label}\n\n```text\n{example.Text}\n```\n");
    }

    private string Basis(RuleInfo info) => info.Citation.Kind == CitationKind.Article
        ? $"{info.Citation.Source[language]}, {Say("§ ", "¶")}{string.Join(", ", info.Citation.Paragraphs)}"
        : info.Citation.Source[language];

    private string Say(string french, string english) => new Localized(french, english)[language];
}
