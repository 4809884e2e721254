package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.malbild.indicator.catalogue.Derivation;

/// Compares a stage with what is known, and writes the difference.
///
/// The comparison is made outside of any lock. Applying takes the lock of all who write figures and compares anew only
/// when somebody has written since, which the counter of changes tells.
public final class Comparison {

    private final EntityManager database;
    private final Stage stage;
    private final Terms terms;
    private final Differences differences;
    private long comparedAt;

    public Comparison(EntityManager database, Stage stage, Terms terms) {
        this.database = database;
        this.stage = stage;
        this.terms = terms;
        this.differences = new Differences(database, stage, terms);
    }

    /// Finds what differs. Changes nothing.
    public void compare() {
        comparedAt = lastNumber();
        differences.find();
    }

    /// What the stage would change.
    public Effect preview() {
        return differences.effect(0, 0);
    }

    /// The figures that must not be written, as they were found last.
    ///
    /// @param most how many to name
    public Refused refused(int most) {
        return differences.refused(most);
    }

    /// Writes what differs in the caller's transaction: the ledger in number order, then the current rows, then the
    /// figures that are derived from them.
    ///
    /// @param now when it is recorded
    /// @param derivations of all derived indicators
    public Effect apply(Instant now, List<Derivation> derivations) {
        WriteLock.take(database);
        if (lastNumber() != comparedAt) {
            differences.find();
        }
        ObservationWriter writer = new ObservationWriter(database, terms, now);
        Effect effect = writer.write(stage, differences);
        return new DerivedFigures(database, writer, terms, derivations).follow(stage.indicators(), effect);
    }

    /// Calculates the figures of derived indicators anew, whether or not anything has changed that they rest on.
    public Effect recalculate(Set<String> indicators, Instant now, List<Derivation> derivations) {
        WriteLock.take(database);
        ObservationWriter writer = new ObservationWriter(database, terms, now);
        long last = lastNumber();
        return new DerivedFigures(database, writer, terms, derivations)
                .recalculate(indicators, new Effect(0, 0, 0, 0, last + 1, last));
    }

    private long lastNumber() {
        return ((Number) database.createNativeQuery("SELECT last_number FROM change_counter")
                        .getSingleResult())
                .longValue();
    }
}
