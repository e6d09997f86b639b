using CoachBot.Channels.Slack.Replies;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class LongWordsTests
{
    [Theory]
    [InlineData("Nos drafts & <liens> 🤣\n")]
    [InlineData("🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣")]
    [InlineData("&&&&&&&&&&")]
    [InlineData("word ")]
    public void A_long_text_goes_into_as_many_messages_as_it_takes_and_nothing_is_left_out(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 1000));

        var messages = CardPresenter.Words(words).ToList();

        messages.ForEach(message => BlockLint.Message(message.Text, message.Blocks));
        Assert.Equal(words, string.Concat(messages.SelectMany(message => message.Blocks).Select(block => (string?)block["text"]!["text"])));
    }

    [Fact]
    public void A_short_text_is_one_message()
    {
        var message = Assert.Single(CardPresenter.Words("Bonjour"));

        Assert.Equal("Bonjour", message.Text);
        Assert.Single(message.Blocks.OfType<JObject>());
    }
}
