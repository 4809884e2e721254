package se.malbild.local.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import se.malbild.local.servers.Pause;

/// Sends requests at a constant rate over connections that are kept open. A service that falls behind does not slow the
/// sending down but makes every later answer late, as it would be for people (no coordinated omission).
final class Load implements AutoCloseable {

    /// More than a service that keeps up ever has; beyond it requests wait, and their waiting counts.
    private static final int MOST_UNDER_WAY = 256;

    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final Pause wanted;

    /// @param wanted ends the run when the person has asked to stop
    Load(Pause wanted) {
        this.wanted = wanted;
    }

    /// Sends the requests and returns when all answers have come.
    Outcome run(String name, double rate, Duration duration, Supplier<Question> requests) throws InterruptedException {
        Schedule schedule = Schedule.of(System.nanoTime(), rate, duration);
        Tally tally = new Tally(schedule);
        Semaphore free = new Semaphore(MOST_UNDER_WAY);
        for (long i = 0; i < schedule.count(); i++) {
            Question question = requests.get();
            long intended = schedule.intended(i);
            awaitTime(intended);
            wanted.pause();
            free.acquire();
            // Failures are counted too, so nobody needs the future.
            CompletableFuture<?> _ = http.sendAsync(question.request(), HttpResponse.BodyHandlers.ofByteArray())
                    .whenComplete((answer, failure) -> {
                        try {
                            tally.count(question, answer, failure, intended, System.nanoTime());
                        } finally {
                            free.release();
                        }
                    });
        }
        free.acquire(MOST_UNDER_WAY);
        return tally.outcome(name);
    }

    private static void awaitTime(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }
}
