namespace CoachBot.Coaching.Review.Text;

/// <summary>
/// Finds links as twitter-text does: with a protocol any host, without one a host of Latin letters, both under a known top-level domain.
/// </summary>
/// <remarks>
/// The original is a backtracking expression: the leftmost start whose labels reach a top-level domain wins, and takes the last such domain.
/// Here each stretch of host characters is walked once, remembering the leftmost start and the last domain.
/// </remarks>
internal ref struct LinkScanner(ReadOnlySpan<char> text)
{
    private const int None = -1;

    private readonly ReadOnlySpan<char> _text = text;

    // The end of the last match: nothing before it can be used again.
    private int _from;

    // Up to here no link can start any more.
    private int _at;

    // Labels that start before this were walked by an earlier match: none of them is followed by a domain, unless cut short.
    private int _walked;

    public void Scan(ref EntityBuffer links)
    {
        while (NextDomain() is var dot and >= 0)
        {
            var start = dot;
            while (start > _at && PostCharacter.IsHost(_text[start - 1])) start--;
            ScanHost(start, ref links);
        }
    }

    /// <summary>The next dot that is followed by a top-level domain.</summary>
    private readonly int NextDomain()
    {
        for (var i = _at; i < _text.Length; i++)
        {
            var next = _text[i..].IndexOf('.');
            if (next < 0) return None;
            i += next;
            if (TopLevelDomains.End(_text, i + 1) > 0) return i;
        }

        return None;
    }

    private void ScanHost(int hostStart, ref EntityBuffer links)
    {
        var protocol = ProtocolStart(hostStart);
        var chain = LabelChain.Closed;
        var label = HostLabel.Read(_text, hostStart);
        for (; label.HasDot; label = HostLabel.Read(_text, label.End + 1))
        {
            var walked = label.Start < _walked;
            if (chain.IsOpen && (walked || !label.IsWhole(_text)))
            {
                if (Resolve(chain, label.Start, protocol, hostStart, ref links)) return;
                chain = LabelChain.Closed;
            }

            if (!chain.IsOpen && FirstStart(label, hostStart, protocol) is var start and >= 0) chain = LabelChain.Open(start);
            if (chain.IsOpen) chain.Extend(_text, label);
        }

        if (chain.IsOpen && Resolve(chain, label.End, protocol, hostStart, ref links)) return;
        _at = label.End;
    }

    /// <summary>Where <c>http://</c> or <c>https://</c> starts that ends at the host, or -1.</summary>
    private readonly int ProtocolStart(int hostStart)
    {
        var before = _text[..hostStart];
        var start = before.EndsWith("https://", StringComparison.OrdinalIgnoreCase) ? hostStart - 8
            : before.EndsWith("http://", StringComparison.OrdinalIgnoreCase) ? hostStart - 7
            : None;
        return start >= 0 && MayStartAt(start) ? start : None;
    }

    private readonly bool MayStartAt(int start) =>
        start == 0 || (start > _from && PostCharacter.MayPrecedeLink(_text[start - 1]));

    private readonly int FirstStart(HostLabel label, int hostStart, int protocol)
    {
        if (!label.EndsWell(_text)) return None;
        if (protocol >= 0 && label.Start == hostStart && PostCharacter.IsDomain(_text[hostStart])) return hostStart;

        // At the very start the first character is taken for what precedes the link, if it can be.
        var first = label.Start == 0 && label.End > 1 && PostCharacter.MayPrecedeLink(_text[0]) && PostCharacter.IsDomain(_text[1]) ? 1 : label.Start;
        for (var start = first; start < label.End; start++)
        {
            if (PostCharacter.IsDomain(_text[start]) && MayStartAt(start)) return start;
        }

        return None;
    }

    /// <summary>Takes the link the labels lead to, if any.</summary>
    /// <returns>Whether a match was found, be it one that is then refused.</returns>
    private bool Resolve(LabelChain chain, int walkedTo, int protocol, int hostStart, ref EntityBuffer links)
    {
        if (!chain.TryGetHost(out var host)) return false;
        _from = _at = LinkTail.End(_text, host.End, out var hasPath);
        _walked = Math.Max(_walked, walkedTo);
        if (protocol >= 0 && host.Start == hostStart)
        {
            AddWithProtocol(protocol, host, ref links);
        }
        else if (IsAcceptable(host, host.Start, protocolLength: 8)
            && (host.Start == 0 || _text[host.Start - 1] is not ('-' or '_' or '.' or '/')))
        {
            BareLinks.Add(_text, host, hasPath ? _from : None, ref links);
        }

        return true;
    }

    private readonly void AddWithProtocol(int start, TextSpan host, ref EntityBuffer links)
    {
        if (!IsAcceptable(host, start, host.Start - start)) return;
        var end = ShortenedLink.End(_text[.._from], host, _from);
        if (end > 0) links.Add(PostEntityKind.Url, start, end);
    }

    private readonly bool IsAcceptable(TextSpan host, int start, int protocolLength) =>
        HostName.IsAcceptable(_text.Slice(host.Start, host.Length)) && protocolLength + _from - start <= HostName.MaximumLink;
}
