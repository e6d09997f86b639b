namespace CoachBot.Coaching.Review.Detectors;

/// <summary>What a word lets one expect after it.</summary>
internal enum SecretLabelKind
{
    None,

    /// <summary>password, mot de passe</summary>
    Password,

    /// <summary>key, token</summary>
    Key,

    /// <summary>code, which may be harmless: something must open with it.</summary>
    Code,

    /// <summary>PIN</summary>
    Pin,

    /// <summary>gate, alarm: digits to dial at it.</summary>
    Door,

    /// <summary>pass, which is a password only right before one.</summary>
    Pass,

    /// <summary>login, wifi: a name and its secret may follow without the word password.</summary>
    Account,
}
