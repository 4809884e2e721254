package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/// Does to the database what a restored backup does to it.
@ApplicationScoped
class Backups {

    private final EntityManager database;

    @Inject
    Backups(EntityManager database) {
        this.database = database;
    }

    /// Makes the database forget what came after a number, as if it were restored from a backup of then.
    @Transactional
    void restoreTo(long number) {
        Stream.of(
                        "SET CONSTRAINTS ALL IMMEDIATE",
                        "ALTER TABLE observation_change DISABLE TRIGGER append_only",
                        "ALTER TABLE calculation DISABLE TRIGGER append_only",
                        "ALTER TABLE import_run DISABLE TRIGGER keep_runs",
                        "DELETE FROM observation_change WHERE number > %d",
                        "DELETE FROM calculation WHERE last_number > %d",
                        "DELETE FROM observation WHERE change_number > %d",
                        "DELETE FROM import_file_piece WHERE run_id IN (SELECT id FROM import_run WHERE last_change_number > %d)",
                        "DELETE FROM import_run WHERE last_change_number > %d",
                        "UPDATE change_counter SET last_number = %d",
                        "UPDATE publication SET published_number = %d",
                        "ALTER TABLE observation_change ENABLE TRIGGER append_only",
                        "ALTER TABLE calculation ENABLE TRIGGER append_only",
                        "ALTER TABLE import_run ENABLE TRIGGER keep_runs")
                .forEach(statement -> execute(statement.formatted(number)));
    }

    @Transactional
    long lastNumber() {
        return number("SELECT last_number FROM change_counter");
    }

    /// How many imports have an end to be told of.
    @Transactional
    long finishedImports() {
        return number("SELECT count(*) FROM import_run WHERE status = 'DONE' AND last_change_number IS NOT NULL");
    }

    private long number(String query) {
        return (Long) database.createNativeQuery(query, Long.class).getSingleResult();
    }

    private void execute(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
