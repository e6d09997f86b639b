namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds payment card numbers: the check digit (Luhn) fits and the grouping is that of a card, or the draft calls it one.</summary>
internal sealed class CardDetector : IDetector
{
    private const int Shortest = 13;
    private const int Longest = 19;
    private const int NamedWithin = 10;

    private static readonly Localized What = new("un numéro de carte de paiement", "a payment card number");

    private readonly Surroundings _named = new("card");

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        foreach (var run in runs)
        {
            if (run.Digits.Length is >= Shortest and <= Longest && !run.HasPlus && run.Digits[0] is >= '2' and <= '6' && IsCard(draft, run))
            {
                found.Add(new Detection(WithExpiry(draft.Text, run.Span), What));
            }
        }
    }

    private bool IsCard(Draft draft, DigitRun run)
    {
        var isGrouped = run.IsGrouped(4, 4, 4, 4) || run.IsGrouped(4, 6, 5) || run.IsGrouped(4, 4, 4, 4, 3);
        var isNamed = _named.Near(draft, run.Span.Start, NamedWithin);
        return isNamed ? isGrouped || IsValid(run.Digits) : isGrouped && IsValid(run.Digits);
    }

    private static bool IsValid(string digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var value = digits[^(index + 1)] - '0';
            value *= 1 + (index % 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    private static TextSpan WithExpiry(string text, TextSpan card)
    {
        foreach (var lead in (ReadOnlySpan<string>)[" exp ", " exp. ", " exp: ", ", exp "])
        {
            var date = card.End + lead.Length;
            if (text.AsSpan(card.End).StartsWith(lead, StringComparison.OrdinalIgnoreCase) && date + 5 <= text.Length && char.IsAsciiDigit(text[date]) && text[date + 2] == '/')
            {
                return TextSpan.FromBounds(card.Start, date + 5);
            }
        }

        return card;
    }
}
