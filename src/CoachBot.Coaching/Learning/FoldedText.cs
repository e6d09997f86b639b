using System.Buffers;
using System.Globalization;
using System.Text;

namespace CoachBot.Coaching.Learning;

/// <summary>
/// A text in lower case, without accents, with plain apostrophes, cut into tokens. Each folded character knows the
/// UTF-16 index it came from. The buffers are rented: dispose it.
/// </summary>
public sealed class FoldedText : IDisposable
{
    private const int TableSize = 0x250;
    private static readonly char[] Folded = BuildTable();

    // Where the tokens begin, when only a passage is meant: its buffers are those of the whole text.
    private readonly int _first;
    private readonly bool _isPassage;

    private char[] _characters;
    private int[] _sources;
    private Token[] _tokens;

    public FoldedText(ReadOnlySpan<char> text)
    {
        _characters = ArrayPool<char>.Shared.Rent((2 * text.Length) + 1);
        _sources = ArrayPool<int>.Shared.Rent((2 * text.Length) + 1);
        _tokens = ArrayPool<Token>.Shared.Rent(text.Length + 1);
        SourceLength = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            Append(text[i], i);
        }

        TokenCount = new Tokenizer(text, _characters.AsSpan(0, Length), _sources, _tokens).Run();
    }

    private FoldedText(FoldedText whole, int first, int end)
    {
        (_characters, _sources, _tokens) = (whole._characters, whole._sources, whole._tokens);
        (SourceLength, Length, Accents) = (whole.SourceLength, whole.Length, whole.Accents);
        (_isPassage, _first, TokenCount) = (true, whole._first + first, end - first);
    }

    /// <summary>The length of the text that was folded, in UTF-16 code units.</summary>
    public int SourceLength { get; }

    public int Length { get; private set; }

    /// <summary>How many letters lost an accent (é, ç, œ): English has hardly any.</summary>
    public int Accents { get; private set; }

    public int TokenCount { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(_first, TokenCount);

    public ReadOnlySpan<char> Word(int token) => _characters.AsSpan(_tokens[_first + token].Start, _tokens[_first + token].Length);

    /// <summary>Some of the tokens, read by themselves; the characters stay those of the whole text, which must not be disposed of before.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The index after the last.</param>
    public FoldedText Passage(int first, int end) => new(this, first, end);

    /// <summary>The UTF-16 index in the text of a folded index; the text's end for the folded end.</summary>
    public int Source(int index) => index < Length ? _sources[index] : SourceLength;

    public void Dispose()
    {
        if (_isPassage)
        {
            return;
        }

        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_sources);
        ArrayPool<Token>.Shared.Return(_tokens);
        _characters = [];
        _sources = [];
        _tokens = [];
        Length = TokenCount = 0;
    }

    internal static char Fold(char c) => c switch
    {
        < (char)TableSize => Folded[c],
        '\u2019' or '\u2018' or '\u02BC' or '\u2032' or '\uFF07' => '\'',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u2013' or '\u2014' or '\u2011' or '\u2212' => '-',
        '\u2026' => '.',
        '\u201C' or '\u201D' or '\u201E' => '"',
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var c = '\0'; c < TableSize; c++)
        {
            table[c] = char.ToLowerInvariant(c).ToString().Normalize(NormalizationForm.FormD)[0];
        }

        table['\u00A0'] = ' ';
        table['`'] = table['\u00B4'] = '\'';
        table['\u00AB'] = table['\u00BB'] = '"';
        return table;
    }

    private void Append(char c, int source)
    {
        switch (c)
        {
            case 'œ' or 'Œ':
                Accents++;
                Put('o', source);
                Put('e', source);
                break;
            case 'æ' or 'Æ':
                Put('a', source);
                Put('e', source);
                break;
            case >= '\u0300' when IsMark(c):
                break;
            default:
                Accents += c is >= 'À' and <= 'ÿ' ? 1 : 0;
                Put(Fold(c), source);
                break;
        }
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark;

    private void Put(char c, int source)
    {
        _characters[Length] = c;
        _sources[Length++] = source;
    }
}
