package se.malbild.strategy.part;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// What all parts of a strategy or of a plan have in common: they are seen by whoever sees the whole, and written while
/// it is a draft.
///
/// @param <E> the part
/// @param <F> the form that it is written with
/// @param <R> the part as the API shows it
public abstract class Parts<E extends Part, F, R> {

    /// How many parts of a kind, such as goals, a whole can have; as many as fit in a document.
    public static final int MOST_OF_A_KIND = 500;

    @Inject
    Precondition precondition;

    @Inject
    Clock clock;

    /// What the parts are of.
    protected abstract Whole whole();

    /// The field of the part that holds the whole's id.
    protected abstract String wholeField();

    protected abstract PanacheRepositoryBase<E, UUID> rows();

    /// Where pages are read from, in JPQL: the entity first; the part is `p`.
    protected abstract String source();

    /// What is said when there is none with an id (`%s`).
    protected abstract Text unknown(UUID id);

    protected abstract F form(E part);

    /// As the API shows them; those that have gone since they were read are left out.
    protected abstract List<R> responses(List<E> parts);

    protected abstract void write(E part, F form, Instant now);

    /// Holds a change against what the form alone cannot tell.
    protected void check(E part, F standing, F form) {}

    /// Called when the part has been stored.
    ///
    /// @param standing what stood before; null for a new part
    protected void written(E part, @Nullable F standing, F form) {}

    /// Holds the deletion of a part of a draft against what hangs on it.
    protected void checkDeletion(E part) {}

    /// Called when the part has been deleted.
    protected void deleted(E part) {}

    /// True when the change is one that only a draft allows. What has been decided is text and order.
    protected boolean needsDraft(F standing, F form) {
        return true;
    }

    /// @param chosen further conditions: names of fields, and their values; null values choose nothing
    /// @throws Refusal.NotFound when the actor sees no such whole
    protected final Page<R> page(
            UUID wholeId, Map<String, ? extends @Nullable Object> chosen, SortOrder order, PageRequest page) {
        whole().require(wholeId);
        Parameters parameters = Parameters.with("whole", wholeId);
        StringBuilder conditions = new StringBuilder("p.%s = :whole".formatted(wholeField()));
        chosen.forEach((field, value) -> {
            if (value != null) {
                parameters.and(field, value);
                conditions.append(" and p.%1$s = :%1$s".formatted(field));
            }
        });
        Page<E> found = Page.of(
                rows().find(
                                "select p from %s where %s order by %s".formatted(source(), conditions, order.toSql()),
                                parameters),
                page);
        return new Page<>(responses(found.items()), found.meta());
    }

    /// @throws Refusal.NotFound when the actor sees no such part
    public Versioned<R> get(UUID id) {
        return versioned(visible(id));
    }

    /// @param change gives the form to write, from the one that stands
    public Versioned<R> change(UUID id, UnaryOperator<F> change) {
        E part = visible(id);
        precondition.requireSeen(part.version());
        F standing = form(part);
        F form = change.apply(standing);
        if (needsDraft(standing, form)) {
            whole().lockDraft(part.wholeId());
        } else {
            whole().lockWritable(part.wholeId());
        }
        if (form.equals(standing)) {
            return versioned(part);
        }
        check(part, standing, form);
        write(part, form, clock.instant());
        rows().flush();
        written(part, standing, form);
        return versioned(part);
    }

    public void delete(UUID id) {
        E part = visible(id);
        precondition.requireSeen(part.version());
        whole().lockDraft(part.wholeId());
        checkDeletion(part);
        rows().delete(part);
        rows().flush();
        deleted(part);
    }

    /// @throws Refusal.NotFound when the actor sees no such part
    public void require(UUID id) {
        visible(id);
    }

    /// Stores a new part in a draft.
    ///
    /// @param part made by the caller, after [Whole#lockDraft]
    ///
    /// @throws Refusal.Conflict when there are as many of the kind as there can be
    protected final Versioned<R> create(E part, F form) {
        if (rows().count(wholeField(), part.wholeId()) >= MOST_OF_A_KIND) {
            throw new Refusal.Conflict(Text.of(
                    "Det finns redan så många som det kan finnas: högst %d av varje slag.",
                    "There are as many as there can be: at most %d of each kind.", MOST_OF_A_KIND));
        }
        write(part, form, clock.instant());
        rows().persistAndFlush(part);
        written(part, null, form);
        return versioned(part);
    }

    /// The place behind those that stand beside it.
    ///
    /// @param beside what those have in common: names of fields, and values that may be null
    protected final int nextPosition(UUID wholeId, Parameters beside) {
        TypedQuery<Integer> next = rows().getEntityManager()
                .createQuery(
                        "select coalesce(max(p.position), 0) + 1 from %s where p.%s = :whole%s"
                                .formatted(source(), wholeField(), conditions(beside)),
                        Integer.class)
                .setParameter("whole", wholeId);
        beside.map().forEach(next::setParameter);
        return next.getSingleResult();
    }

    /// Moves those up that stand behind one that is gone.
    ///
    /// @param beside what those have in common: names of fields, and values that may be null
    protected final void closeGap(E gone, Parameters beside) {
        Query moved = rows().getEntityManager()
                .createQuery(
                        "update versioned %s p set p.position = p.position - 1, p.updatedAt = :now where p.%s = :whole and p.position > :gap%s"
                                .formatted(source().split(" ", 2)[0], wholeField(), conditions(beside)))
                .setParameter("now", clock.instant())
                .setParameter("whole", gone.wholeId())
                .setParameter("gap", gone.position());
        beside.map().forEach(moved::setParameter);
        moved.executeUpdate();
    }

    private static String conditions(Parameters beside) {
        return beside.map().keySet().stream()
                .map(" and p.%1$s is not distinct from :%1$s"::formatted)
                .collect(Collectors.joining());
    }

    private E visible(UUID id) {
        E part = rows().findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound(unknown(id)));
        whole().require(part.wholeId());
        return part;
    }

    protected final Versioned<R> versioned(E part) {
        return responses(List.of(part)).stream()
                .findFirst()
                .map(response -> new Versioned<>(response, part.version()))
                .orElseThrow(() -> new Refusal.NotFound(unknown(part.id())));
    }
}
