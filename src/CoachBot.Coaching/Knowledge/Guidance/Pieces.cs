using System.Text;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>Cuts a long section where its paragraphs end, so that what is found is near the beginning of what is shown.</summary>
internal static class Pieces
{
    private const int Longest = 1_500;

    public static IEnumerable<string> Of(IEnumerable<string> paragraphs)
    {
        var piece = new StringBuilder();
        foreach (var paragraph in paragraphs.SelectMany(paragraph => paragraph.Length <= Longest ? [paragraph] : Cut(paragraph)))
        {
            if (piece.Length > 0 && piece.Length + paragraph.Length > Longest)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(piece.Length > 0 ? "\n" : "").Append(paragraph);
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static IEnumerable<string> Cut(string paragraph)
    {
        while (paragraph.Length > 0)
        {
            var part = Shortened.At(paragraph, Longest, ellipsis: "");
            yield return part;
            paragraph = paragraph[part.Length..].TrimStart();
        }
    }
}
