package se.malbild.local.benchmark;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.jspecify.annotations.Nullable;

/// Counts the answers of a run as they come, from several threads.
final class Tally {

    private static final String RIGHT = "200";
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int LOOKED_INTO = 20;

    private final Schedule schedule;
    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, SIGNIFICANT_DIGITS);
    private final Map<String, Long> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong last;

    Tally(Schedule schedule) {
        this.schedule = schedule;
        this.last = new AtomicLong(schedule.start());
    }

    /// @param intended when the request should have been sent
    /// @param now when its answer had come
    void count(
            Question question,
            @Nullable HttpResponse<byte[]> answer,
            @Nullable Throwable failure,
            long intended,
            long now) {
        long micro = TimeUnit.NANOSECONDS.toMicros(now - intended);
        micros.recordValue(Math.min(micro, LONGEST_MICROS));
        last.accumulateAndGet(now, Math::max);
        statuses.merge(status(question, answer, failure), 1L, Long::sum);
    }

    private String status(Question question, @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
        if (answer == null) {
            Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
            return cause == null ? "no answer" : cause.getClass().getSimpleName();
        }
        boolean lookedInto = number.getAndIncrement() % LOOKED_INTO == 0;
        if (answer.statusCode() == 200 && lookedInto && !isAbout(question, answer.body())) {
            return "200 about something else";
        }
        return Integer.toString(answer.statusCode());
    }

    private static boolean isAbout(Question question, byte[] body) {
        return new String(body, StandardCharsets.UTF_8).contains(question.expected());
    }

    /// Once all answers have come.
    Outcome outcome(String name) {
        double seconds = (last.get() - schedule.start()) / 1e9;
        return new Outcome(
                name,
                schedule.rate(),
                micros.getTotalCount() / seconds,
                micros.copy(),
                new TreeMap<>(statuses),
                statuses.keySet().stream().allMatch(RIGHT::equals));
    }
}
