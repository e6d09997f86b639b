namespace CoachBot.Coaching.Crisis;

/// <summary>The words between the person's own.</summary>
internal static class StatementText
{
    public static readonly Localized HappenedUnknown = new("Un incident nous est signalé.", "An incident has been reported to us.");

    public static readonly Localized Known = new("Ce que nous savons : {words}", "What we know: {words}");

    public static readonly Localized KnownUnknown = new("Nous vérifions les faits et ne dirons que ce qui est établi.", "We are checking the facts and will say only what is established.");

    public static readonly Localized Affected = new("Nous pensons d'abord aux personnes touchées : {words}", "We are thinking first of the people affected: {words}");

    public static readonly Localized AffectedUnknown = new("Nous pensons à toutes les personnes touchées.", "Our thoughts are with everyone affected.");

    public static readonly Localized AffectedNobody = new("À notre connaissance, personne n'est touché. Nous comprenons l'inquiétude.", "As far as we know nobody is affected. We understand the concern.");

    public static readonly Localized Thoughts = new("Nos premières pensées vont à ces personnes.", "Our first thoughts are with them.");

    public static readonly Localized Concern = new("Nous comprenons l'inquiétude.", "We understand the concern.");

    public static readonly Localized Doing = new("Ce que nous faisons : {words}", "What we are doing: {words}");

    public static readonly Localized Next = new("Prochain point : {words}", "Next update: {words}");

    public static readonly Localized NextAt = new("Prochain point à {words}", "Next update at {words}");

    public static readonly Localized NextWhen = new("Prochain point {words}", "Next update {words}");

    public static readonly Localized NextUnknown = new("Nous reviendrons vers vous dès que nous en saurons plus.", "We will come back to you as soon as we know more.");
}
