using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace CoachBot.Coaching.Review.Loading;

/// <summary>Reads lists of texts straight from the parser: the rule files hold thousands of phrases, and a start waits for them.</summary>
internal sealed class PhraseListConverter : IYamlTypeConverter
{
    public bool Accepts(Type type) => type == typeof(List<string>);

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
    {
        var phrases = new List<string>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            phrases.Add(parser.Consume<Scalar>().Value);
        }

        return phrases;
    }

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        throw new NotSupportedException("Rule files are read only.");
}
