package se.malbild.strategy.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

/// What all parts of a strategy have in common: they are seen by whoever sees the strategy, and written while it is a
/// draft.
///
/// @param <E> the part
/// @param <F> the form that it is written with
/// @param <R> the part as the API shows it
public abstract class StrategyParts<E extends StrategyPart, F, R> {

    /// How many focus areas, goals, measures and sections a strategy can have, of each; as many as fit in a document.
    public static final int MOST_OF_A_KIND = 500;

    @Inject
    Strategies strategies;

    @Inject
    Precondition precondition;

    @Inject
    Clock clock;

    protected abstract PanacheRepositoryBase<E, UUID> rows();

    /// Where pages are read from, in JPQL; the part is `p`.
    protected abstract String source();

    /// What is said when there is none with an id (`%s`).
    protected abstract Text unknown(UUID id);

    protected abstract F form(E part);

    protected abstract List<R> responses(List<E> parts);

    protected abstract void write(E part, F form, Instant now);

    /// Holds a change against what the form alone cannot tell.
    protected void check(E part, F standing, F form) {}

    /// Called when the part has been stored.
    ///
    /// @param standing what stood before; null for a new part
    protected void written(E part, @Nullable F standing, F form) {}

    /// True when the change is one that only a draft allows. What the council has decided is text and order.
    protected boolean needsDraft(F standing, F form) {
        return true;
    }

    /// @param focusAreaId only those in this focus area; null for all
    /// @throws Refusal.NotFound when the actor sees no such strategy
    public Page<R> page(UUID strategyId, @Nullable UUID focusAreaId, SortOrder order, PageRequest page) {
        strategies.require(strategyId);
        Parameters parameters = Parameters.with("strategy", strategyId);
        String chosen = "p.strategyId = :strategy";
        if (focusAreaId != null) {
            parameters.and("focusArea", focusAreaId);
            chosen += " and p.focusAreaId = :focusArea";
        }
        Page<E> found = Page.of(
                rows().find(
                                "select p from %s where %s order by %s".formatted(source(), chosen, order.toSql()),
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
            strategies.lockDraft(part.strategyId());
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
        strategies.lockDraft(part.strategyId());
        rows().delete(part);
        rows().flush();
    }

    /// @throws Refusal.NotFound when the actor sees no such part
    public void require(UUID id) {
        visible(id);
    }

    /// Stores a new part in a draft.
    ///
    /// @param part made by the caller, after [Strategies#lockDraft]
    ///
    /// @throws Refusal.Conflict when the strategy has as many of the kind as it can have
    protected final Versioned<R> create(E part, F form) {
        if (rows().count("strategyId", part.strategyId()) >= MOST_OF_A_KIND) {
            throw new Refusal.Conflict(Text.of(
                    "En strategi har högst %d av varje slag.",
                    "A strategy has at most %d of each kind.", MOST_OF_A_KIND));
        }
        write(part, form, clock.instant());
        rows().persistAndFlush(part);
        written(part, null, form);
        return versioned(part);
    }

    /// The place behind those that stand beside it.
    ///
    /// @param beside what those have in common in the strategy: names of fields, and values that may be null
    protected final int nextPosition(UUID strategyId, Parameters beside) {
        String conditions = beside.map().keySet().stream()
                .map(" and p.%1$s is not distinct from :%1$s"::formatted)
                .collect(Collectors.joining());
        TypedQuery<Integer> next = rows().getEntityManager()
                .createQuery(
                        "select coalesce(max(p.position), 0) + 1 from %s where p.strategyId = :strategy%s"
                                .formatted(source(), conditions),
                        Integer.class)
                .setParameter("strategy", strategyId);
        beside.map().forEach(next::setParameter);
        return next.getSingleResult();
    }

    private E visible(UUID id) {
        E part = rows().findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound(unknown(id)));
        strategies.require(part.strategyId());
        return part;
    }

    protected final Strategies strategies() {
        return strategies;
    }

    protected final Versioned<R> versioned(E part) {
        return new Versioned<>(responses(List.of(part)).getFirst(), part.version());
    }
}
