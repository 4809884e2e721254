package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// Orders fetches, which are carried out afterwards, by one node each, and tells how they go.
@ApplicationScoped
public class Fetches {

    private final EntityManager database;
    private final Clock clock;

    private final FetchRepository fetches;
    private final FetchAnswers answers;
    private final FetchGaps gaps;
    private final RequestLanguage language;

    @Inject
    Fetches(
            EntityManager database,
            Clock clock,
            FetchRepository fetches,
            FetchAnswers answers,
            FetchGaps gaps,
            RequestLanguage language) {
        this.database = database;
        this.clock = clock;
        this.fetches = fetches;
        this.answers = answers;
        this.gaps = gaps;
        this.language = language;
    }

    /// Orders a fetch, in the caller's transaction where there is one.
    ///
    /// @param reader name of the source's client
    /// @param actor who asks
    /// @return the fetch
    @Transactional
    public UUID order(String reader, SourceOrder wanted, FetchCause cause, String actor) {
        return order(reader, wanted, FetchTerms.USUAL, cause, actor);
    }

    @Transactional
    UUID order(String reader, SourceOrder wanted, FetchTerms terms, FetchCause cause, String actor) {
        return OneColumn.query(database, """
                        INSERT INTO source_fetch (id, reader, indicators, municipalities, from_year, to_year, changed_since,
                            validate_only, withdrawals_confirmed, cause, actor, status, next_attempt_at, ordered_at)
                        VALUES (uuidv7(), :reader, :indicators, :municipalities, :from, :to, :since,
                            :validateOnly, :confirmed, :cause, :actor, 'WAITING', :now, :now)
                        RETURNING id""", UUID.class)
                .setParameter("reader", reader)
                .setParameter("indicators", wanted.indicators().toArray(String[]::new))
                .setParameter("municipalities", wanted.municipalities().toArray(String[]::new))
                .setParameter("from", wanted.fromYear())
                .setParameter("to", wanted.toYear())
                .setParameter("since", wanted.changedSince())
                .setParameter("validateOnly", terms.validateOnly())
                .setParameter("confirmed", terms.withdrawalsConfirmed())
                .setParameter("cause", cause.name())
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /// @throws Refusal.NotFound when there is no such fetch
    @Transactional
    FetchResponse get(UUID id) {
        return response(fetches.get(id));
    }

    @Transactional
    Page<FetchResponse> page(@Nullable FetchStatus status, @Nullable String reader, SortOrder order, PageRequest page) {
        return fetches.page(status, reader, order, page).map(this::response);
    }

    /// @throws Refusal.NotFound when there is no such fetch
    @Transactional
    Page<FetchGapResponse> gaps(UUID id, PageRequest page) {
        fetches.get(id);
        return gaps.page(id, page).map(gap -> FetchGapResponse.of(gap, language.current()));
    }

    /// Asks for the end of a fetch. One that is under way ends after the question that is being asked.
    ///
    /// @throws Refusal.Conflict when it has ended
    @Transactional
    FetchResponse cancel(UUID id, String actor) {
        Fetch fetch = fetches.hold(id);
        if (fetch.hasEnded()) {
            throw new Refusal.Conflict(Text.of(
                    "Hämtningen är redan avslutad (%s). Avbryt eller ta tillbaka importen av den om den har en.",
                    "The fetch has ended already (%s). Cancel or take back its import if it has one.", fetch.status()));
        }
        fetch.cancel(actor, clock.instant());
        if (fetch.hasEnded()) {
            answers.forget(id);
        }
        fetches.flush();
        return response(fetch);
    }

    /// True when a fetch has ended, and its import too where it has become one.
    @Transactional
    boolean isImported(UUID id) {
        return fetches.get(id).isImported();
    }

    private FetchResponse response(Fetch fetch) {
        Failure failure = fetch.failure();
        return fetch.toResponse(failure == null ? null : failure.words().in(language.current()));
    }
}
