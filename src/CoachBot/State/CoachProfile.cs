using CoachBot.Approvals;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Practice;
using CoachBot.State.Nudges;

namespace CoachBot.State;

/// <summary>What the coach remembers of a person between turns. Everything is here: forgetting it forgets them.</summary>
internal sealed class CoachProfile
{
    private const int MostDrafts = 10;
    private const int MostReplies = 20;
    private const int MostCharacters = 60_000;

    /// <summary>The language the person chose; null while each message decides.</summary>
    public Language? Language { get; set; }

    /// <summary>The language of the last message that could be told.</summary>
    public Language? LastLanguage { get; set; }

    /// <summary>Ids of the tips already given.</summary>
    public List<string> SeenTips { get; set; } = [];

    /// <summary>The topic of the last answer, which a question such as "and why?" follows up.</summary>
    public string? LastTopic { get; set; }

    /// <summary>Versions of drafts, the newest last.</summary>
    public List<StoredDraft> Drafts { get; set; } = [];

    /// <summary>The ladder, the score and the weak rules. A new record each: reading a stored profile fills the one that is there.</summary>
    public PracticeRecord Practice { get; set; } = new();

    /// <summary>The crisis conversation; null where there was none.</summary>
    public CrisisRecord? Crisis { get; set; }

    /// <summary>Whether the coach has said what it is and what it keeps.</summary>
    public bool Introduced { get; set; }

    /// <summary>The latest replies where the channel lets messages be edited, deleted or rated; the newest last.</summary>
    public List<SentReply> Sent { get; set; } = [];

    /// <summary>When <see cref="Crisis"/> last changed.</summary>
    public DateTimeOffset? CrisisAt { get; set; }

    /// <summary>Whether French texts say « tu ».</summary>
    public bool Informal { get; set; }

    /// <summary>What the person asked to be sent; null for nothing.</summary>
    public NudgeChoice? Nudge { get; set; }

    /// <summary>Days after which the person wants things forgotten, where that is sooner than the organisation's.</summary>
    public int? RetentionDays { get; set; }

    /// <summary>The day of the last turn.</summary>
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Whether the person was told that a model reads along.</summary>
    public bool KnowsModel { get; set; }

    /// <summary>Whether the person wants no text sent to a model. Kept when all else is forgotten, or it would be sent again.</summary>
    public bool WithoutModel { get; set; }

    /// <summary>Requests for approval that the person made and has not heard about; replaced, never changed.</summary>
    public List<AskedApproval> Asked { get; set; } = [];

    public StoredDraft? Find(string? draftId) => Drafts.Find(draft => draft.Id == draftId);

    /// <summary>Remembers a version of a draft; the oldest ones make room.</summary>
    public void Remember(StoredDraft draft)
    {
        Drafts.Add(draft);
        while (Drafts.Count > MostDrafts || (Drafts.Count > 1 && Drafts.Sum(stored => stored.Text.Length) > MostCharacters))
        {
            Drafts.RemoveAt(0);
        }
    }

    /// <summary>Remembers which reply answered a message, in place of an earlier one.</summary>
    public void Remember(SentReply reply)
    {
        Sent.RemoveAll(sent => sent.MessageId == reply.MessageId);
        Sent.Add(reply);
        if (Sent.Count > MostReplies)
        {
            Sent.RemoveAt(0);
        }
    }

    /// <summary>Forgets a draft and every version mended from it.</summary>
    public void ForgetDraft(string? draftId) => Drafts.RemoveAll(draft => draftId is not null && (draft.Id == draftId || draft.Origin == draftId));
}
