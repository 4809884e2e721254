package se.malbild.indicator.source.web;

import java.time.Duration;

/// One host that is asked, with manners: so many requests a second, again after a while when it is busy or broken, and
/// not at all for a time when it has not answered lately.
public interface SourceHost {

    /// Asks and waits for the whole answer, which has status 200 and is well-formed JSON in UTF-8. A byte-order mark
    /// may stand before it.
    ///
    /// @throws SourceFailure when there is none, after all attempts
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays; it says
    ///     nothing
    ///     of the source
    SourceAnswer ask(SourceRequest request) throws SourceFailure;

    /// Asks no more often than the source has said it may be asked. What is set stays the upper limit.
    ///
    /// @param requests how many
    /// @param within in how long a time
    default void askAtMost(int requests, Duration within) {}
}
