namespace CoachBot.Tests.Fuzz;

/// <summary>How a request carries its JSON.</summary>
internal enum FuzzBody
{
    /// <summary>It carries none: a GET.</summary>
    None,

    /// <summary>As the body.</summary>
    Json,

    /// <summary>As the form field <c>payload</c>.</summary>
    Payload,

    /// <summary>Each property is a form field.</summary>
    Form,
}
