namespace CoachBot.Model;

/// <summary>How the model's server is spoken to; all three speak the chat-completions protocol.</summary>
internal enum ModelProvider
{
    /// <summary>OpenAI, or any server that is compatible with it.</summary>
    OpenAI,
    AzureOpenAI,
    Ollama,
}
