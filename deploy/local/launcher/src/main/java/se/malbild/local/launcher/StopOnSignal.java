package se.malbild.local.launcher;

import java.util.concurrent.CountDownLatch;

/// On Ctrl-C, TERM and the closing of the terminal, interrupts the thread that made it and keeps this JVM from ending
/// until that thread has stopped everything and closes this.
final class StopOnSignal implements AutoCloseable {

    private final CountDownLatch stopped = new CountDownLatch(1);

    static StopOnSignal ofThisThread() {
        StopOnSignal stop = new StopOnSignal();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop.interruptAndWait(worker), "stop"));
        return stop;
    }

    private void interruptAndWait(Thread worker) {
        if (stopped.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
