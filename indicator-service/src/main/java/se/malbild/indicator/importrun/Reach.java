package se.malbild.indicator.importrun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;

/// Whose figures the caller may write, and whose imports they may see. None means all municipalities'.
@RequestScoped
public class Reach {

    private static final String NOBODY = "0000";

    // As the operations that read runs declare it.
    private static final List<String> READERS =
            List.of(Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN);

    private final Actor actor;

    @Inject
    Reach(Actor actor) {
        this.actor = actor;
    }

    /// The municipality whose figures alone may be written.
    public Optional<String> ofWriting() {
        return actor.has(Role.NATIONAL_IMPORTER)
                ? Optional.empty()
                : Optional.of(actor.municipality().orElse(NOBODY));
    }

    /// The municipality whose imports are seen beside the national ones.
    Optional<String> ofReading() {
        return actor.has(Role.CATALOGUE_ADMIN) ? Optional.empty() : ofWriting();
    }

    /// True when the caller may read a run, and with it who asked for it.
    ///
    /// @param confinedTo the municipality whose run it is; null when it is a national one
    public boolean sees(@Nullable String confinedTo) {
        return READERS.stream().anyMatch(actor::has)
                && (confinedTo == null || ofReading().map(confinedTo::equals).orElse(true));
    }
}
