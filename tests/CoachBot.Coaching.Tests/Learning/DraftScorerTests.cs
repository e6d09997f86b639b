using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Tests.Learning;

public sealed class DraftScorerTests
{
    private static readonly DraftScorer Scorer = DraftScorer.Load();

    [Theory]
    [InlineData(Language.French, "Notre atelier a livré 300 portes en mai. Ce ministre est une honte pour le pays et le gouvernement ment, votez contre lui dimanche.")]
    [InlineData(Language.English, "Our shop shipped 300 doors in May. This minister is a disgrace and the government lies, vote them out on Sunday.")]
    public void A_finding_points_into_the_draft_at_the_clause_that_spoke_for_it(Language language, string draft)
    {
        var finding = Scorer.Find(draft, language).Single(found => string.Equals(found.Rule, "politics", StringComparison.Ordinal));
        Assert.True(finding.Span.Start > draft.IndexOf('.', StringComparison.Ordinal));
        Assert.InRange(finding.Span.End, 1, draft.Length);
        Assert.All(finding.Words, word => Assert.Contains(word, draft[finding.Span.Start..finding.Span.End], StringComparison.Ordinal));
        Assert.NotEmpty(finding.Words);
    }

    [Theory]
    [InlineData(Language.French, "Notre troisième trimestre sera très au-dessus de ce qu'attend le marché, et personne ne le sait encore.", "Notre atelier de Vannes a livré ses premières portes en mai. Merci aux équipes pour le soin apporté à chaque pièce.", "La visite est ouverte samedi, café offert.")]
    [InlineData(Language.English, "Our third quarter will be far above what the market expects, and we have not told anybody yet.", "Our workshop in Leeds shipped its first doors in May. Thanks to the teams for the care they put into every piece.", "Visitors are welcome on Saturday, coffee included.")]
    public void What_is_the_matter_with_a_sentence_is_found_beside_innocent_ones(Language language, string trouble, string before, string after)
    {
        foreach (var draft in new[] { $"{before} {trouble} {after}", $"{trouble} {before} {after}", $"{before}\n\n{after}\n\n{trouble}" })
        {
            var finding = Scorer.Find(draft, language).Single(found => string.Equals(found.Rule, "market-sensitive", StringComparison.Ordinal));
            Assert.True(finding.IsSure);
            Assert.Equal(trouble.TrimEnd('.'), draft[finding.Span.Start..finding.Span.End]);
        }

        Assert.Empty(Scorer.Find($"{before} {after} {before}", language));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D\uDE00\uD83D")]
    [InlineData("\u202Eمرحبا\u202C 1234 @a #b http://x")]
    [InlineData("\u0301e\u0301")]
    public void Takes_any_text(string draft)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(Scorer.Find(draft, language), finding => Assert.InRange(finding.Span.End, 0, draft.Length));
        }
    }

    [Fact]
    public void A_text_of_300_000_characters_is_scored_like_any_other()
    {
        var draft = string.Concat(Enumerable.Repeat("Nous avons livré 40 écoles et le ministre n'a rien vu. ", 6000));
        Assert.Equal(Scorer.Find(draft, Language.French).Select(finding => (finding.Rule, finding.Probability)), Scorer.Find(draft, Language.French).Select(finding => (finding.Rule, finding.Probability)));
    }

    [Fact]
    public void Weights_survive_writing_and_reading()
    {
        var model = LinearModel.Load(DraftScorer.Weights);
        using var stream = new MemoryStream();
        LinearModelFile.Write(model, stream);
        stream.Position = 0;
        var read = LinearModelFile.Read(stream);
        var (expected, actual) = (new float[model.Labels.Count], new float[model.Labels.Count]);
        using var text = new FoldedText("Half the board reads this on the train.");
        model.Score(text, expected, Language.English);
        read.Score(text, actual, Language.English);
        Assert.Equal(expected, actual);
        Assert.Contains(expected, score => score != 0);
    }

    [Fact]
    public void Bytes_that_are_no_weights_are_refused() =>
        Assert.Throws<InvalidDataException>(() => LinearModelFile.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8])));
}
