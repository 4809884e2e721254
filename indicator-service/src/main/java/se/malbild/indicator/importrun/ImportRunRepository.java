package se.malbild.indicator.importrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRun, UUID> {

    private static final int LOOKED_AT = 20;

    /// @throws Refusal.NotFound when there is no such run
    ImportRun get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /// The run, its row held to the end of the transaction.
    ///
    /// @throws Refusal.NotFound when there is no such run
    ImportRun hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return new Refusal.NotFound(Text.of("Det finns ingen import %s.", "There is no import run %s.", id));
    }

    Page<ImportRun> page(
            @Nullable ImportStatus status,
            @Nullable ImportKind kind,
            Optional<String> reach,
            SortOrder order,
            PageRequest page) {
        String where = "(?1 is null or status = ?1) and (?2 is null or asked.kind = ?2)"
                + " and (?3 is null or asked.confinedTo is null or asked.confinedTo = ?3)";
        return Page.of(find(where + " order by " + order.toSql(), status, kind, reach.orElse(null)), page);
    }

    /// The oldest runs that nobody has begun.
    List<UUID> oldestReceived() {
        return find("status = ?1 order by receivedAt, id", ImportStatus.RECEIVED).<ImportRun>page(0, LOOKED_AT).stream()
                .map(ImportRun::id)
                .toList();
    }

    /// The runs that somebody has begun and not ended.
    List<UUID> begun() {
        return find("status in ?1", List.of(ImportStatus.READING, ImportStatus.COMPARING, ImportStatus.APPLYING))
                .stream()
                .map(ImportRun::id)
                .toList();
    }
}
