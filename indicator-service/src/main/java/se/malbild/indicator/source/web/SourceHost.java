package se.malbild.indicator.source.web;

/// One host that is asked, with manners: so many requests a second, again after a while when it is busy or broken, and
/// not at all for a time when it has not answered lately.
public interface SourceHost {

    /// Asks and waits for the whole answer, which has status 200 and is JSON.
    ///
    /// @throws SourceFailure when there is none, after all attempts
    SourceAnswer ask(SourceRequest request) throws SourceFailure;
}
