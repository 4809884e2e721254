package se.malbild.indicator.calendar.reckoning;

/// How something that is expected stands.
public enum EntryState {
    /// Its day has not come.
    WAITING,
    /// Its day has come; nobody has asked for it yet, or its file is awaited.
    DUE,
    /// It is being fetched.
    FETCHING,
    /// It was asked for and has not come; it will be asked for again.
    RETRYING,
    /// It has not come, well after the expected day.
    OVERDUE,
    /// The last fetch of it failed.
    FAILED,
    /// Its source is paused.
    PAUSED,
    /// It is here.
    CAME
}
