package se.malbild.indicator.fetch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

@ApplicationScoped
class FetchRepository implements PanacheRepositoryBase<Fetch, UUID> {

    /// @throws Refusal.NotFound when there is no such fetch
    Fetch get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /// The fetch, its row held to the end of the transaction.
    ///
    /// @throws Refusal.NotFound when there is no such fetch
    Fetch hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    Page<Fetch> page(@Nullable FetchStatus status, @Nullable String reader, SortOrder order, PageRequest page) {
        String where = "(?1 is null or status = ?1) and (?2 is null or reader = ?2) order by " + order.toSql();
        return Page.of(find(where, status, reader), page);
    }

    /// The fetch of a reader that comes next: one that is due, or one that somebody began and left. Call with the
    /// reader's lock, so that nobody is at it.
    Optional<UUID> next(String reader, Instant now) {
        return find(
                        "reader = ?1 and (status = ?2 or (status = ?3 and nextAttemptAt <= ?4)) order by orderedAt, id",
                        reader,
                        FetchStatus.FETCHING,
                        FetchStatus.WAITING,
                        now)
                .<Fetch>page(0, 1)
                .firstResultOptional()
                .map(Fetch::id);
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(Text.of("Det finns ingen hämtning %s.", "There is no fetch %s.", id));
    }
}
