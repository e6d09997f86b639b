using System.Reflection;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class NoContactTests
{
    [Fact]
    public void Practice_and_crisis_hold_no_clock_no_storage_and_no_changing_state()
    {
        var types = typeof(PracticeCoach).Assembly.GetTypes()
            .Where(type => type.Namespace is { } name && (name.StartsWith(typeof(PracticeCoach).Namespace!, StringComparison.Ordinal) || name.StartsWith(typeof(CrisisGuide).Namespace!, StringComparison.Ordinal)));
        var fields = types.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).ToList();

        Assert.NotEmpty(fields);
        Assert.DoesNotContain(fields, field => typeof(TimeProvider).IsAssignableFrom(field.FieldType) || typeof(Random).IsAssignableFrom(field.FieldType) || typeof(Stream).IsAssignableFrom(field.FieldType));
        Assert.DoesNotContain(fields, field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.Name.StartsWith('<'));
    }
}
