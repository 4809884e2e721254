package se.malbild.kit.publication.timeline;

/// How the end of the topic and the database agree.
sealed interface Finding {

    /// They do, or the topic is a little ahead because a publisher broke off before it moved its cursor.
    record Agreed() implements Finding {}

    /// The topic holds nothing of what the cursor says was sent to it.
    record Emptied() implements Finding {}

    /// The topic holds what the database does not know: it was restored from a backup.
    ///
    /// @param evidence what gave it away, for the log
    record Restored(String evidence) implements Finding {}
}
