using YamlDotNet.Core;

namespace CoachBot.Coaching.Policy;

/// <summary>A mistake in a policy file, said to whoever wrote it.</summary>
internal static class Mistake
{
    public static FormatException At(string fileName, Mark place, string whatToDo, Exception? cause = null) =>
        new($"{fileName}, line {place.Line}, column {place.Column}: {whatToDo}", cause);
}
