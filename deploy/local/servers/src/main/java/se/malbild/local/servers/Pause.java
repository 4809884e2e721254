package se.malbild.local.servers;

/// How a start waits between two looks, and how it learns that it should end.
@FunctionalInterface
public interface Pause {

    /// Waits a moment.
    ///
    /// @throws InterruptedException when what is being started is no longer wanted
    void pause() throws InterruptedException;
}
