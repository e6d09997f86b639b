using System.Text;
using CoachBot.State;
using CoachBot.State.Database;
using CoachBot.State.Nudges;
using CoachBot.State.Profiles;
using CoachBot.Tests.Drivers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.State;

public sealed class SettingsOverHttpTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task What_is_chosen_on_the_card_is_kept_and_shown_again()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("réglages");

        var saved = await SaveAsync(client, card, new JObject
        {
            ["set-answers-in"] = "fr",
            ["set-tone"] = "tu",
            ["set-nudge"] = "practice",
            ["set-day"] = "4",
            ["set-hour"] = "17",
            ["set-zone"] = "America/Montreal",
            ["set-pause"] = "14",
            ["set-retention"] = "7",
        });

        foreach (var shown in new[] { saved, await client.SayAsync("réglages") })
        {
            Assert.Equal(
                ["fr", "tu", "practice", "4", "17", "America/Montreal", "kept", "7"],
                new[] { "set-answers-in", "set-tone", "set-nudge", "set-day", "set-hour", "set-zone", "set-pause", "set-retention" }.Select(id => (string?)shown.Element(id)["value"]));
        }

        var nudge = await NudgeAsync(client);
        Assert.Equal((NudgeKind.Practice, DayOfWeek.Thursday, 17, "America/Montreal"), (nudge!.Kind, nudge.Day, nudge.Hour, nudge.TimeZone));
        Assert.NotNull(nudge.PausedUntil);
        Assert.Equal(client.User, (string?)JObject.Parse(nudge.Reference).SelectToken("user.id"));
    }

    [Fact]
    public async Task Nonsense_in_the_form_changes_nothing()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("settings");
        await SaveAsync(client, card, new JObject { ["set-nudge"] = "tip", ["set-day"] = "2", ["set-hour"] = "9" });

        var saved = await SaveAsync(client, card, new JObject
        {
            ["set-answers-in"] = "de",
            ["set-tone"] = "",
            ["set-nudge"] = "tip",
            ["set-day"] = "-1",
            ["set-hour"] = "99",
            ["set-zone"] = "Mars/Base",
            ["set-pause"] = "99999999999",
            ["set-retention"] = "4000",
        });

        Assert.Equal(("2", "9", "0", "none"), ((string?)saved.Element("set-day")["value"], (string?)saved.Element("set-hour")["value"], (string?)saved.Element("set-pause")["value"], (string?)saved.Element("set-retention")["value"]));
    }

    [Fact]
    public async Task Turning_nudges_off_removes_them()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("settings");
        await SaveAsync(client, card, new JObject { ["set-nudge"] = "tip" });
        Assert.NotNull(await NudgeAsync(client));

        await SaveAsync(client, card, new JObject { ["set-nudge"] = "none" });

        Assert.Null(await NudgeAsync(client));
    }

    [Fact]
    public async Task Who_chose_tu_is_told_tu()
    {
        using var client = new BotClient(app.Address);
        await SaveAsync(client, await client.SayAsync("réglages"), new JObject { ["set-tone"] = "tu" });

        Assert.Contains("Colle un brouillon", (await client.SayAsync("aide")).Words, StringComparison.Ordinal);
        await SaveAsync(client, await client.SayAsync("réglages"), new JObject { ["set-tone"] = "vous" });
        Assert.Contains("Collez un brouillon", (await client.SayAsync("aide")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_data_is_a_card_and_a_file_with_everything()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");
        await SaveAsync(client, await client.SayAsync("réglages"), new JObject { ["set-nudge"] = "tip" });

        var activities = await client.PostForActivitiesAsync(client.Message("mes données"));

        Assert.Equal(2, activities.Count);
        Assert.Contains("my-data", CardReader.In(activities[0]).Ids);
        var file = Assert.Single(activities[1]["attachments"]!);
        var json = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(((string)file["contentUrl"]!).Split(',')[1])));
        Assert.Equal(client.User, (string?)json.SelectToken("person.User"));
        Assert.Contains("stand B12", json["items"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Tip", (string?)json.SelectToken("nudge.Kind"));
    }

    [Fact]
    public async Task Asking_to_be_forgotten_leaves_no_row()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");
        await SaveAsync(client, await client.SayAsync("réglages"), new JObject { ["set-nudge"] = "tip" });

        Assert.Contains("forget-me", (await client.SayAsync("oublie-moi")).Ids);

        Assert.Null(await NudgeAsync(client));
        var database = app.Services.GetRequiredService<CoachDatabase>();
        Assert.False(await database.ReadAsync(context => context.Items.AnyAsync(row => row.Key.Contains(client.User))));
        Assert.Single(await client.PostForActivitiesAsync(client.Message("mes données")), CardReader.IsCard);
    }

    [Fact]
    public async Task In_a_channel_nobodys_data_is_shown()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");
        var asked = client.Message("<at>coach</at> mes données");
        asked["entities"] = JArray.Parse("""[{"type":"mention","text":"<at>coach</at>","mentioned":{"id":"coach"}}]""");
        asked["conversation"]!["isGroup"] = true;
        asked["conversation"]!["conversationType"] = "channel";

        var answer = Assert.Single(await client.PostForActivitiesAsync(asked));

        Assert.DoesNotContain("B12", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("my-data", CardReader.In(answer).Ids);
    }

    [Fact]
    public async Task Two_messages_of_one_person_at_once_are_both_answered_and_kept()
    {
        using var client = new BotClient(app.Address);

        var cards = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.SayAsync($"Portes ouvertes samedi à l'usine numéro {i}, de 10 h à 16 h.")));

        Assert.All(cards, card => Assert.Contains("draft", card.Ids));
        var profile = await app.Services.GetRequiredService<ProfileStore>().ChangeAsync(new Person("local", "emulator", client.User), profile => (profile, false), CancellationToken.None);
        Assert.Equal(8, profile.Drafts.Select(draft => draft.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_message_that_is_delivered_again_is_answered_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var client = new BotClient(app.Address);
        var message = client.Message("aide");
        message.Remove("deliveryMode");
        message["serviceUrl"] = connector.Address;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.PostAsync(message.ToString())));
        Assert.Equal(200, (int)(await client.PostAsync(message.ToString())).Status);

        Assert.All(answers, answer => Assert.Equal(200, (int)answer.Status));
        Assert.Single(connector.Posts);
    }

    private Task<Nudge?> NudgeAsync(BotClient client) => app.Services.GetRequiredService<INudgeStore>().FindAsync("local", "emulator", client.User, CancellationToken.None);

    private static Task<CardReader> SaveAsync(BotClient client, CardReader card, JObject inputs)
    {
        var button = (JObject)Assert.Single(card.Buttons("save-settings")).DeepClone();
        ((JObject)button["data"]!).Merge(inputs);
        return client.PressAsync(button);
    }
}
