package se.malbild.strategy.forum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.strategy.schedule.Span;

@ApplicationScoped
class ForumRepository implements PanacheRepositoryBase<Forum, UUID> {

    private static final Locale SWEDISH = Locale.of("sv");

    Page<Forum> page(ForumQuery.Condition condition, SortOrder order, PageRequest page) {
        return Page.of(find(condition.jpql() + " order by " + order.toSql(), condition.values()), page);
    }

    /// Whether there is one of the kind with the name, whatever letters are capital.
    boolean isTaken(ForumKind kind, String name) {
        return count("form.kind = ?1 and lower(form.name) = ?2", kind, name.toLowerCase(SWEDISH)) > 0;
    }

    /// From its first meeting to its last.
    ///
    /// @return nothing when it has not met
    Optional<Span> met(Forum forum) {
        Tuple days = (Tuple) getEntityManager()
                .createNativeQuery("""
                        SELECT min(happened_on) AS first, max(happened_on) AS last FROM occurrence
                        WHERE municipality_id = :municipality AND forum_id = :forum""", Tuple.class)
                .setParameter("municipality", forum.municipalityId())
                .setParameter("forum", forum.id())
                .getSingleResult();
        LocalDate first = days.get("first", LocalDate.class);
        return first == null ? Optional.empty() : Optional.of(new Span(first, days.get("last", LocalDate.class)));
    }
}
