package se.malbild.local.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceScriptTest {

    private static final ReferenceScript SCRIPT = ReferenceScript.of("""
            -- Why.
            -- step: READ
            BEGIN;
            \\copy stage (a, b) from pstdin with (format csv, header)

            -- step: APPLY
            -- How.
            INSERT INTO known
            SELECT a, b FROM stage;
            """);

    @Test
    void aStatementEndsWithItsSemicolonAndACopyWithItsLine() {
        assertThat(SCRIPT.statements())
                .containsExactly(
                        new ReferenceScript.Statement(Step.READ, "BEGIN;"),
                        new ReferenceScript.Statement(
                                Step.READ, "\\copy stage (a, b) from pstdin with (format csv, header)"),
                        new ReferenceScript.Statement(Step.APPLY, "INSERT INTO known\nSELECT a, b FROM stage;"));
    }

    @Test
    void theServerTakesACopyFromItsClient() {
        assertThat(SCRIPT.statements().stream()
                        .filter(ReferenceScript.Statement::isCopy)
                        .map(ReferenceScript.Statement::copySql))
                .containsExactly("COPY stage (a, b) FROM STDIN with (format csv, header)");
    }

    @Test
    void psqlSaysTheStepOfEachStatement() {
        assertThat(SCRIPT.forPsql()).isEqualTo("""
                \\timing on
                \\echo -- step: READ
                BEGIN;
                \\echo -- step: READ
                \\copy stage (a, b) from pstdin with (format csv, header)
                \\echo -- step: APPLY
                INSERT INTO known
                SELECT a, b FROM stage;
                """);
    }

    @Test
    void theTimesThatPsqlTellsAreAddedUpByStep() {
        assertThat(PsqlReference.steps("""
                        -- step: READ
                        Time: 0.250 ms
                        -- step: READ
                        Time: 1234.500 ms (00:01.235)
                        -- step: APPLY
                         last_number
                        -------------
                                   0
                        Time: 2.000 ms
                        """))
                .isEqualTo(Map.of(Step.READ, Duration.ofNanos(1_234_750_000), Step.APPLY, Duration.ofNanos(2_000_000)));
    }
}
