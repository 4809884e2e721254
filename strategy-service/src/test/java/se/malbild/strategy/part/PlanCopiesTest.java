package se.malbild.strategy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a plan began as a copy of is settled when it is made: plans cannot become copies of each other.
@QuarkusTest
class PlanCopiesTest {

    private static final String FORM = """
            {"kind": "PROCESS_PLAN", "title": "Kopia", "firstYear": 2025, "lastYear": 2026, "copiedFrom": "%s"}""";

    @Inject
    EntityManager database;

    @Test
    void noFormSaysWhatAPlanIsACopyOf() {
        String plan = PlanPart.draft();
        String other = idOf(PlanPart.draft());

        Stream<Response> tries = Stream.of(
                asCoordinator().body(FORM.formatted(other)).post(HEDEMORA + "/plans"),
                asCoordinator()
                        .header("If-Match", "*")
                        .body(FORM.formatted(other))
                        .put(plan),
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"copiedFrom\": \"%s\"}".formatted(other))
                        .patch(plan));

        tries.forEach(answer ->
                problem(answer.then(), 400, "invalid-input").body("violations.field", is(List.of("copiedFrom"))));
        assertThat(asCoordinator().get(plan).<String>path("copiedFrom")).isNull();
    }

    @Test
    void noPlanIsACopyOfItselfOrOfAnotherMunicipalitys() {
        UUID own = UUID.fromString(idOf(PlanPart.draft()));

        assertThatThrownBy(() -> copy(own, own, "2083")).hasStackTraceContaining("plan_check");
        assertThatThrownBy(() -> copy(UUID.randomUUID(), own, "2462"))
                .hasStackTraceContaining("plan_municipality_id_copied_from_fkey");
    }

    private void copy(UUID id, UUID of, String municipality) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        INSERT INTO plan (id, municipality_id, kind, title, first_year, last_year, status, status_since,
                            copied_from, version, created_at, updated_at)
                        VALUES (:id, :municipality, 'ACTION_PLAN', 'Kopia', 2025, 2025, 'DRAFT', '2025-01-01', :of, 0, now(),
                            now())""")
                .setParameter("id", id)
                .setParameter("municipality", municipality)
                .setParameter("of", of)
                .executeUpdate());
    }
}
