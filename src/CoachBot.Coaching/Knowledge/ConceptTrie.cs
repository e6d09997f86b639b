using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Finds the words and expressions of the concepts in a text, in time linear in its length.</summary>
internal sealed class ConceptTrie
{
    private const char Any = '*';
    private readonly Node _root = new();

    public void Add(string expression, char sign)
    {
        var wild = expression.EndsWith(Any);
        using var folded = new FoldedText(expression.TrimEnd(Any));
        var node = _root;
        for (var token = 0; token < folded.TokenCount; token++)
        {
            foreach (var c in token == 0 ? folded.Word(token) : [' ', .. folded.Word(token)])
            {
                node = node.Child(c);
            }
        }

        (wild ? node.Beginnings : node.Ends).Add(sign);
    }

    /// <summary>The signs of the concepts met, each once, in ordinal order.</summary>
    public IReadOnlyCollection<char> Find(FoldedText text)
    {
        var signs = new SortedSet<char>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            Walk(text, token, signs);
        }

        return signs;
    }

    private void Walk(FoldedText text, int first, SortedSet<char> signs)
    {
        var node = _root;
        for (var token = first; token < text.TokenCount; token++)
        {
            node = token == first ? node : node?.Next(' ');
            foreach (var c in text.Word(token))
            {
                node = node?.Next(c);
                signs.UnionWith(node?.Beginnings ?? []);
            }

            if (node is null)
            {
                return;
            }

            signs.UnionWith(node.Ends);
        }
    }

    private sealed class Node
    {
        private readonly Dictionary<char, Node> _children = [];

        public List<char> Ends { get; } = [];

        public List<char> Beginnings { get; } = [];

        public Node? Next(char c) => _children.GetValueOrDefault(c);

        public Node Child(char c)
        {
            if (!_children.TryGetValue(c, out var child))
            {
                _children[c] = child = new();
            }

            return child;
        }
    }
}
