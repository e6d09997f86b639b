namespace CoachBot.Coaching.Learning;

/// <summary>The build of a text, counted in one pass over its tokens.</summary>
internal struct TextShape
{
    private int _inSentence;
    private int _sinceQuote;

    public int Sentences { get; private set; }

    public int Words { get; private set; }

    public int LastSentence { get; private set; }

    public int SentenceBefore { get; private set; }

    public int Numbers { get; private set; }

    /// <summary>Capitalised words that begin no sentence.</summary>
    public int Names { get; private set; }

    public int Quotes { get; private set; }

    /// <summary>One or two words in quotation marks: mostly held at arm's length.</summary>
    public bool HasShortQuotation { get; private set; }

    public bool StartsSmall { get; private set; }

    /// <summary>How it ends: 0 in a word, 1 in a question, 2 in another sign.</summary>
    public int End { get; private set; }

    /// <summary>The words after the last colon; 0 where there is none.</summary>
    public int AfterColon { get; private set; }

    public static TextShape Of(FoldedText text)
    {
        var shape = new TextShape();
        var afterColon = -1;
        for (var token = 0; token < text.TokenCount; token++)
        {
            switch (text.Tokens[token].Kind)
            {
                case TokenKind.Word:
                    shape.AddWord(text.Tokens[token]);
                    afterColon += afterColon < 0 ? 0 : 1;
                    break;
                case TokenKind.Number:
                    shape.Numbers++;
                    break;
                case TokenKind.Sign:
                    shape.AddSign(text.Word(token)[0]);
                    afterColon = text.Word(token)[0] == ':' ? 0 : afterColon;
                    break;
            }
        }

        shape.EndSentence();
        shape.AfterColon = Math.Max(afterColon, 0);
        shape.StartsSmall = text.TokenCount > 0 && text.Tokens[0] is { Kind: TokenKind.Word, IsCapital: false };
        shape.End = EndOf(text);
        return shape;
    }

    private static int EndOf(FoldedText text)
    {
        if (text.TokenCount == 0 || text.Tokens[text.TokenCount - 1].Kind != TokenKind.Sign)
        {
            return 0;
        }

        return text.Word(text.TokenCount - 1)[0] == '?' ? 1 : 2;
    }

    private void AddWord(Token word)
    {
        Names += word.IsCapital && _inSentence > 0 ? 1 : 0;
        Words++;
        _inSentence++;
        _sinceQuote++;
    }

    private void AddSign(char sign)
    {
        if (sign is '.' or '!' or '?')
        {
            EndSentence();
        }
        else if (sign == '"')
        {
            HasShortQuotation |= Quotes % 2 == 1 && _sinceQuote is 1 or 2;
            Quotes++;
            _sinceQuote = 0;
        }
    }

    private void EndSentence()
    {
        if (_inSentence > 0)
        {
            Sentences++;
            (SentenceBefore, LastSentence, _inSentence) = (LastSentence, _inSentence, 0);
        }
    }
}
