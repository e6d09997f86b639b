using CoachBot.State.Notes;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class FeedbackTests
{
    [Fact]
    public void A_thumb_is_read_with_its_words()
    {
        var read = Channels.Teams.TeamsFeedback.Read(JObject.Parse("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"trop long\"}"}}"""));

        Assert.Equal((false, "trop long"), (read!.Helpful, read.Comment));
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{broken"}}""", "{broken")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{"feedbackText":"ok"}}}""", "ok")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":" "}}""", null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", null)]
    public void Words_in_any_shape_are_kept(string value, string? comment) =>
        Assert.Equal((true, comment), (Channels.Teams.TeamsFeedback.Read(JObject.Parse(value))!.Helpful, Channels.Teams.TeamsFeedback.Read(JObject.Parse(value))!.Comment));

    [Theory]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"meh"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":7}""")]
    [InlineData("{}")]
    public void What_is_no_thumb_is_left_alone(string value) => Assert.Null(Channels.Teams.TeamsFeedback.Read(JObject.Parse(value)));

    [Fact]
    public async Task A_thumb_is_kept_with_what_it_was_about()
    {
        await using var service = new TeamsService();
        var notes = new KeptNotes();
        service.Replace(services => services.AddSingleton<INotes>(notes));
        await service.InitializeAsync();
        using var user = service.NewUser();
        await user.SendAsync(user.Message("Pourquoi éviter la politique ?"));

        var thumb = user.Invoke("message/submitAction", JObject.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"utile\"}"}}"""));
        thumb["replyToId"] = $"reply-{service.Cloud.Calls.Count}";
        var (status, _) = await user.PostAsync(thumb);

        Assert.Equal(200, (int)status);
        Assert.Equal((TeamsCloud.TenantId, new Note.Feedback("answer", "politics", true, "utile")), Assert.Single(notes.Kept));
    }

    private sealed class KeptNotes : INotes
    {
        public List<(string Tenant, Note Note)> Kept { get; } = [];

        public Task SaveAsync(string tenant, IReadOnlyCollection<Note> notes, CancellationToken cancellationToken)
        {
            Kept.AddRange(notes.Select(note => (tenant, note)));
            return Task.CompletedTask;
        }
    }
}
