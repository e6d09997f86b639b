using System.Globalization;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Benchmarks;

/// <summary>Weighted length and entities, held against npm's twitter-text on the same drafts, round by round in turn.</summary>
internal sealed class TextBenchmark : IBenchmark
{
    private const int RoundCount = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public string Name => "text";

    public string Purpose => "weighted length and entities against twitter-text 3.1.0 [drafts: .txt, .jsonl or folder]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var drafts = DraftFile.Read(arguments.Count > 0 ? arguments[0] : null);
        using var peer = NodePeer.Start("twitter-text", "peer.js", drafts, out var whyNot);
        Console.WriteLine($"{drafts.Length} drafts of {drafts.Average(draft => draft.Length):F0} characters, {RoundCount} rounds in turn, medians");

        // A round of ours is repeated until it lasts about as long as one of the peer's.
        Rounds.WarmUp(WarmUp, () => Parse(drafts));
        if (peer is not null) Rounds.WarmUp(WarmUp, () => peer.Round<TwitterTextRound>());
        var repeats = Math.Max(1, (int)(0.1 / Rounds.Seconds(() => Parse(drafts))));
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < RoundCount; round++)
        {
            ours.Add(drafts.Length * repeats / Rounds.Seconds(() => Repeat(repeats, drafts)));
            if (peer is not null) theirs.Add(drafts.Length / peer.Round<TwitterTextRound>().Seconds);
        }

        Print("CoachBot", ours);
        if (peer is null)
        {
            Console.WriteLine(whyNot);
            return 0;
        }

        Print("twitter-text", theirs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio        {Rounds.Median(ours.Zip(theirs, (our, their) => our / their)):F1}"));
        return Agree(drafts, peer.Round<TwitterTextRound>()) ? 0 : 1;
    }

    private static void Repeat(int times, string[] drafts)
    {
        for (var i = 0; i < times; i++) Parse(drafts);
    }

    private static long Parse(string[] drafts)
    {
        long sum = 0;
        foreach (var draft in drafts)
        {
            var post = PostText.Parse(draft);
            sum += post.Length.Weighted + post.Entities.Length;
        }

        return sum;
    }

    private static void Print(string who, IEnumerable<double> draftsPerSecond) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{who,-12} {Rounds.Median(draftsPerSecond),12:N0} drafts/s"));

    private static bool Agree(string[] drafts, TwitterTextRound peer)
    {
        var same = drafts.Where((draft, i) =>
        {
            var post = PostText.Parse(draft);
            return post.Length.Weighted == (int)peer.Weighted[i] && post.Entities.Length == peer.Entities[i];
        }).Count();
        Console.WriteLine($"agreement    {same} of {drafts.Length} (emoji newer than 2018 weigh 2 here, more there)");
        return same >= drafts.Length * 0.99;
    }
}
