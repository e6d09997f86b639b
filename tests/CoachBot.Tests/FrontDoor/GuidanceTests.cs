using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.FrontDoor;

public sealed class GuidanceTests : IDisposable
{
    private const string Charter = "---\ntitle: Charte\nlanguage: fr\n---\n## Qui valide un message\n\nCamille Roux relit **tout** message avant publication.\n";
    private const string Question = "Qui doit valider mon tweet ?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guidance");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_the_organisation_says_is_shown_and_cited_and_follows_its_files()
    {
        Write("charte.md", Charter);
        await using var app = new CoachApp("Development", ("Knowledge:Folder", _folder.FullName));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        var card = await UntilAsync(client, card => card.Ids.Contains("answer-organisation-1"));
        Assert.Contains("Camille Roux relit tout message", card.TextOf("answer-organisation-1"), StringComparison.Ordinal);
        Assert.Contains("charte.md, « Qui valide un message »", card.TextOf("citation-1"), StringComparison.Ordinal);

        Write("charte.md", Charter.Replace("Camille Roux", "Nadia Benali", StringComparison.Ordinal));
        await UntilAsync(client, card => card.FallbackText.Contains("Nadia Benali", StringComparison.Ordinal));

        Write("charte.md", "broken");
        File.Delete(Path.Combine(_folder.FullName, "charte.md"));
        await UntilAsync(client, card => card.Ids.Contains("answer-unknown"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private static async Task<CardReader> UntilAsync(BotClient client, Predicate<CardReader> isThere)
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            var card = await client.SayAsync(Question);
            if (isThere(card))
            {
                return card;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), late.Token);
        }
    }
}
