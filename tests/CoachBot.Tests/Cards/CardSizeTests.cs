using System.Text;
using CoachBot.Coaching;
using CoachBot.Tests.Approvals;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json;

namespace CoachBot.Tests.Cards;

public sealed class CardSizeTests(CoachApp app) : IClassFixture<CoachApp>
{
    // What Teams takes, as the platform documents it.
    private const int MostBytes = 28 * 1024;

    [Theory]
    [MemberData(nameof(WorstDrafts.All), MemberType = typeof(WorstDrafts))]
    public async Task The_worst_draft_fits_a_teams_message(string draft)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync("review: " + draft);
        Assert.InRange(Bytes(card), 1, MostBytes);

        foreach (var button in card.Buttons("explain"))
        {
            Assert.InRange(Bytes(await client.PressAsync(button)), 1, MostBytes);
        }
    }

    [Theory]
    [MemberData(nameof(WorstDrafts.All), MemberType = typeof(WorstDrafts))]
    public void A_request_for_approval_of_the_worst_draft_fits_one_too(string draft) =>
        Assert.All(Samples.Cards(Language.French, draft), card => Assert.InRange(Bytes(card), 1, MostBytes));

    private static int Bytes(CardReader card) => Encoding.UTF8.GetByteCount(card.Card.ToString(Formatting.None));
}
