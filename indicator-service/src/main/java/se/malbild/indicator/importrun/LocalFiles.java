package se.malbild.indicator.importrun;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files that came in on this node a moment ago, still on its disk: most are read here at once, and need not be
/// fetched from the database. A few at most; what another node has read is soon pushed out.
@ApplicationScoped
class LocalFiles {

    private static final int MOST = 8;

    private final Map<UUID, Path> paths = new LinkedHashMap<>();

    /// Keeps the file until somebody takes it, or eight newer ones have come.
    synchronized void keep(UUID runId, Path path) {
        delete(paths.put(runId, path));
        if (paths.size() > MOST) {
            UUID oldest = paths.keySet().iterator().next();
            delete(paths.remove(oldest));
        }
    }

    /// The file of a run, if it is here. Whoever takes it deletes it.
    synchronized Optional<Path> take(UUID runId) {
        return Optional.ofNullable(paths.remove(runId));
    }

    @PreDestroy
    synchronized void clear() {
        paths.values().forEach(LocalFiles::delete);
        paths.clear();
    }

    private static void delete(@Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("A file that was read could not be deleted", e);
            }
        }
    }
}
