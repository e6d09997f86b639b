using System.Text;

namespace CoachBot.Tests.Cards;

/// <summary>Drafts that make the largest cards.</summary>
internal static class WorstDrafts
{
    /// <summary>Every kind of trouble at once, in as many runs as possible.</summary>
    public static TheoryData<string> All => new()
    {
        Everything("Enfin un gouvernement qui bosse, pas comme ces incapables ! Nous sommes les meilleurs du monde, garanti 100 %. Entre nous, on rachète Dupont lundi. Mon mot de passe : Azerty!2024, appelez le 06 39 98 27 41 ou jean@exemple.fr. MDR 😂😂😂😂 RT pls #ff #un #deux #trois http://bit.ly/x?utm_source=y PUTAIN C'EST LA HONTE !!! "),
        Everything("At last a government that works, unlike those idiots! We are the best in the world, 100% guaranteed. Between us, we buy Smith on Monday. My password: Azerty!2024, call 07700 900461 or jane@example.com. LOL 😂😂😂😂 RT pls #ff #one #two #three http://bit.ly/x?utm_source=y BLOODY HELL WHAT A DISGRACE!!! "),
        Everything("\"\\\u0001<&>{{DATE(2020-01-01)}}'\u2028 http://a.fr #a @b "),
        Everything("👩‍👩‍👧‍👦 http://bit.ly/a 𝗕𝗢𝗟𝗗 "),
    };

    private static string Everything(string part)
    {
        var draft = new StringBuilder();
        while (draft.Length + part.Length < 20_000)
        {
            draft.Append(part);
        }

        return draft.ToString();
    }
}
