package se.malbild.strategy.plancompilation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import se.malbild.strategy.history.HistoryMark;
import se.malbild.strategy.history.HistoryMarks;

/// Keeps compilations as they are sent, packed, for as long as nothing of the municipality is changed. All that they
/// are made of is in the history.
@ApplicationScoped
class KeptCompilations {

    // What the public and those who work there ask of 290 municipalities, of 680 activities each: 71 kB packed.
    static final long MOST_BYTES = 48 * 1024 * 1024;

    private record Kept(long mark, WrittenCompilation written) {}

    private final Cache<CompilationKey, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<CompilationKey, Kept>weigher((key, one) -> one.written().packed().length)
            .recordStats()
            .build();
    private final HistoryMarks marks;
    private final ObjectMapper json;

    @Inject
    KeptCompilations(HistoryMarks marks, ObjectMapper json, MeterRegistry metrics) {
        this.marks = marks;
        this.json = json;
        var _ = CaffeineCacheMetrics.monitor(metrics, kept, "plan-compilations");
    }

    /// The one that is kept when nothing has changed since; otherwise a new one.
    WrittenCompilation of(CompilationKey key, Supplier<PlanCompilation> compile) {
        HistoryMark mark = marks.now();
        Kept standing = kept.getIfPresent(key);
        if (standing != null && standing.mark() == mark.newest()) {
            return standing.written();
        }
        WrittenCompilation written = written(compile.get());
        if (mark.isSettled()) {
            kept.put(key, new Kept(mark.newest(), written));
        }
        return written;
    }

    private WrittenCompilation written(PlanCompilation compilation) {
        try {
            return WrittenCompilation.of(json.writeValueAsBytes(compilation));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A compilation could not be written", e);
        }
    }
}
