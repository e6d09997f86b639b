namespace CoachBot.Coaching.Learning;

/// <summary>A label of a <see cref="LinearModel"/>.</summary>
/// <param name="Name">A rule, intent, topic or language.</param>
/// <param name="Bias">The log-odds of a text without known features.</param>
/// <param name="Scale">What one step of a stored weight is worth.</param>
/// <param name="Parameters">What else was learned of the label, such as the log-odds from which it counts as said; the owner of the model knows what each is.</param>
public sealed record ModelLabel(string Name, float Bias, float Scale, IReadOnlyList<float> Parameters);
