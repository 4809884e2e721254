package se.malbild.kit.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// One thread that does one kind of work whenever it is woken. Woken while it works, it works once more; woken after it
/// was closed, it does nothing. Work that fails is logged, and done again at the next waking.
public final class Worker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int PATIENCE_SECONDS = 15;

    private final String name;
    private final Runnable work;
    private final ExecutorService thread;
    private final AtomicBoolean woken = new AtomicBoolean();

    /// @param name of the thread
    /// @param work looks for something to do and does it
    public Worker(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Has the work done soon.
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException e) {
                LOG.debugf(e, "%s is closed", name);
            }
        }
    }

    private void run() {
        woken.set(false);
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s pauses; it goes on where it stopped", name);
        }
    }

    /// Lets the work that is under way end, for a while.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warnf("%s is still at work and is left", name);
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
