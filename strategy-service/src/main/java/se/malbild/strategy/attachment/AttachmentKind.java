package se.malbild.strategy.attachment;

/// What an attachment is to its strategy.
public enum AttachmentKind {
    /// The document as it was adopted.
    ADOPTED_DOCUMENT,
    /// Minutes of the meeting that decided.
    MINUTES,
    /// A picture that the document shows.
    FIGURE,
    OTHER
}
