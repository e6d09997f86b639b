using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;
using CoachBot.Model.Wire;

namespace CoachBot.Model;

/// <summary>The second reader over a chat client: makes the prompt, and reads the reply as strictly as the schema has it.</summary>
/// <param name="calls">Where calls go through.</param>
/// <param name="prompts">The prompts.</param>
/// <param name="rules">The ids of the rules that the model may speak on.</param>
/// <param name="tenant">The organisation that pays.</param>
/// <param name="limit">How long each call may take.</param>
internal sealed class ModelReader(ModelCalls calls, PromptBook prompts, IReadOnlyList<string> rules, string tenant, TimeSpan limit) : ISecondReader
{
    private const int MostItems = 10;

    public async Task<Opinion?> ReadAsync(ReadingRequest request, CancellationToken cancellationToken)
    {
        var nonce = Envelope.Nonce();
        var data = new { draft = request.Text, found = request.Findings.Select(Tell) };
        var call = Call(PromptKinds.Reading, request.Language, nonce, prompts.Reading(request.Language, nonce, request.Policy), data, ReplySchema.Reading(rules));
        var reply = await calls.AskAsync<ReadingReply>(call, IsWhole, reply => Texts(reply), cancellationToken);
        return reply is null ? null : new Opinion(reply.Findings, reply.Doubts);
    }

    public async Task<string?> RewriteAsync(RewriteRequest request, CancellationToken cancellationToken)
    {
        var nonce = Envelope.Nonce();
        var data = new { draft = request.Text, found = request.Findings.Select(Tell) };
        var call = Call(PromptKinds.Rewrite, request.Language, nonce, prompts.Rewrite(request.Language, nonce, request.Tone, request.Limit), data, ReplySchema.Rewrite);
        return (await calls.AskAsync<RewriteReply>(call, reply => reply.Rewrite is not null, reply => [reply.Rewrite], cancellationToken))?.Rewrite;
    }

    public async Task<IReadOnlyList<AnswerSentence>?> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken)
    {
        var nonce = Envelope.Nonce();
        var data = new { question = request.Question, passages = request.Passages.Select(passage => new { id = passage.Id, text = passage.Text }) };
        var call = Call(PromptKinds.Answer, request.Language, nonce, prompts.Answer(request.Language, nonce), data, ReplySchema.Answer);
        return (await calls.AskAsync<AnswerReply>(call, IsWhole, reply => reply.Sentences.Select(sentence => sentence.Text), cancellationToken))?.Sentences;
    }

    private ModelCall Call(string kind, Language language, string nonce, string system, object data, Microsoft.Extensions.AI.ChatResponseFormat format) =>
        new(kind, tenant, limit, system, Envelope.Seal(data, language, nonce), format) { Nonce = nonce, Instructions = prompts[kind, language].Text };

    private static object Tell(FoundByRules found) => new { rule = found.Rule, severity = JsonNamingPolicy.CamelCase.ConvertName(found.Severity.ToString()), quotation = found.Quotation };

    private static bool IsWhole(ReadingReply reply) =>
        reply is { Findings.Count: <= MostItems, Doubts.Count: <= MostItems }
        && reply.Findings.All(finding => finding is { Rule: not null, Quotation: not null, Why: not null })
        && reply.Doubts.All(doubt => doubt is { Rule: not null, Quotation: not null, Why: not null });

    private static bool IsWhole(AnswerReply reply) =>
        reply is { Sentences.Count: <= MostItems } && reply.Sentences.All(sentence => sentence is { Text: not null, Passages: not null } && sentence.Passages.All(id => id is not null));

    private static IEnumerable<string> Texts(ReadingReply reply) =>
        reply.Findings.SelectMany(finding => new[] { finding.Why, finding.Suggestion ?? "" }).Concat(reply.Doubts.Select(doubt => doubt.Why));
}
