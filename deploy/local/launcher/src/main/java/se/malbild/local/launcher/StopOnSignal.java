package se.malbild.local.launcher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// On Ctrl-C, TERM and the closing of the terminal, ends the next wait of whoever runs the product, and keeps this JVM
/// from ending until everything is stopped and this is closed. The thread itself is not interrupted: that would break
/// whatever library it happens to be in.
final class StopOnSignal implements AutoCloseable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    static StopOnSignal install() {
        StopOnSignal stop = new StopOnSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::askAndWait, "stop"));
        return stop;
    }

    private void askAndWait() {
        asked.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits, and ends the wait when the product should stop.
    ///
    /// @throws InterruptedException when it should
    void pause(Duration duration) throws InterruptedException {
        if (asked.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("asked to stop");
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
