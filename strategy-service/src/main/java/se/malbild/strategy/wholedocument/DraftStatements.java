package se.malbild.strategy.wholedocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.NewIds;

/// Statements that make the rows of a whole what a document wants them to be.
@ApplicationScoped
public class DraftStatements {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    DraftStatements(EntityManager database, RequestedMunicipality municipality, ObjectMapper json, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.json = json;
        this.clock = clock;
    }

    /// Deletes what lies in a whole and is not wanted.
    public void delete(DraftTable table, UUID whole, List<ObjectNode> wanted) {
        query(table.delete(), whole, wanted).executeUpdate();
    }

    /// Adds what is wanted and not there yet, and changes what is there in other words.
    public void write(DraftTable table, UUID whole, List<ObjectNode> wanted) {
        for (String statement : List.of(table.insert(), table.update())) {
            query(statement, whole, wanted).setParameter("now", clock.instant()).executeUpdate();
        }
    }

    /// @param statement with the parameters `municipality`, `whole` and `rows`
    public void run(String statement, UUID whole, List<ObjectNode> wanted) {
        query(statement, whole, wanted).executeUpdate();
    }

    private Query query(String statement, UUID whole, List<ObjectNode> wanted) {
        return database.createNativeQuery(statement)
                .setParameter("municipality", municipality.id())
                .setParameter("whole", whole)
                .setParameter("rows", written(wanted));
    }

    private String written(List<ObjectNode> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows could not be written", e);
        }
    }

    /// Ids that nothing has yet.
    public List<UUID> newIds(int count) {
        return NewIds.of(database, count);
    }
}
