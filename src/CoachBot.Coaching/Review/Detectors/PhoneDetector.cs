namespace CoachBot.Coaching.Review.Detectors;

/// <summary>
/// Finds telephone numbers: international ones, national ones that begin with 0, North American ones, and any number that the
/// words before it announce. Service numbers (0 800, 3631) are public and left alone; so are part, batch and order numbers.
/// </summary>
internal sealed class PhoneDetector : IDetector
{
    private const int ShortestNational = 9;
    private const int LongestNational = 11;
    private const int ShortestInternational = 8;
    private const int Longest = 15;
    private const int ShortestAnnounced = 7;
    private const int AnnouncedWithin = 6;
    private const int LabelledWithin = 3;

    private static readonly Localized What = new("un numéro de téléphone", "a phone number");

    private static readonly string[] ServicePrefixes =
        ["0800", "0801", "0805", "0806", "0808", "0809", "0810", "0811", "0818", "0819", "0820", "0821", "0825", "0826", "0843", "0844", "0845", "0848", "0870", "0871", "0872", "0890", "0891", "0892", "0897", "0899", "0900", "0300", "0303", "0330", "0333", "0343", "0344", "0345", "0370", "0371", "1800", "1888", "1877", "1866", "1855", "1844", "1833", "1850", "33800", "33805", "33809", "44800", "44808", "353180", "41800"];

    private readonly Surroundings _announced = new("phone");
    private readonly Surroundings _labelled = new("reference");

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        foreach (var run in runs)
        {
            if (run.Digits.Length is >= ShortestAnnounced and <= Longest && IsPhone(draft, run))
            {
                found.Add(new Detection(run.Span, What));
            }
        }
    }

    private bool IsPhone(Draft draft, DigitRun run)
    {
        if (IsDate(run) || Array.Exists(ServicePrefixes, prefix => run.Digits.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return false;
        }

        if (_labelled.Precede(draft, run.Span.Start, LabelledWithin) || IsFollowedByUnit(draft.Text, run.Span.End))
        {
            return false;
        }

        return IsInternational(run) || IsNational(run) || IsNorthAmerican(draft.Text, run) || (IsPlausible(run) && _announced.Precede(draft, run.Span.Start, AnnouncedWithin));
    }

    private static bool IsInternational(DigitRun run) =>
        run.HasPlus && run.Digits[0] != '0' && run.Digits.Length >= ShortestInternational && (run.Digits.Length > ShortestNational || !IsThousands(run));

    private static bool IsNational(DigitRun run) =>
        run.Digits[0] == '0' && run.Digits[1] != '0' && run.Digits.Length is >= ShortestNational and <= LongestNational
        && run.Groups[0] > 1 && (run.Groups.Length > 1 || run.Digits.Length > ShortestNational) && (run.Groups.Length == 1 || Array.TrueForAll(run.Groups, group => group is > 1 and <= 8));

    private static bool IsNorthAmerican(string text, DigitRun run) =>
        (run.IsGrouped(1, 3, 3, 4) && run.Digits[0] == '1' && run.Separators is "---" or "...")
        || (run.IsGrouped(3, 3, 4) && run.Digits[0] > '1' && run.Digits[3] > '1' && (text[run.Span.Start] == '(' || run.Separators is "--" or ".."));

    /// <summary>A number that is announced as one to call: not an amount in thousands, not a year.</summary>
    private static bool IsPlausible(DigitRun run) => run.Groups.Length <= 6 && !(IsThousands(run) && run.Digits.Length <= ShortestNational && run.Digits[0] != '0');

    private static bool IsThousands(DigitRun run) => run.Groups.Length > 1 && run.Groups[0] <= 3 && run.Groups.AsSpan(1).IndexOfAnyExcept(3) < 0;

    private static bool IsDate(DigitRun run) =>
        run.Groups.Length >= 3 && ((run.Groups[0] <= 2 && run.Groups[1] <= 2 && run.Groups[2] == 4) || (run.Groups[0] == 4 && run.Groups[1] == 2 && run.Groups[2] == 2 && run.Digits[0] is '1' or '2'));

    private static bool IsFollowedByUnit(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.Length > 0 && rest[0] is '€' or '$' or '£' or '%';
    }
}
