package se.malbild.local.benchmark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentStatementTest {

    private static final String LOG = """
            2026-11-22 00:20:01.120 UTC [4711] LOG:  duration: 0.004 ms  execute S_1: BEGIN
            2026-11-22 00:20:01.121 UTC [4711] LOG:  duration: 0.104 ms  parse S_2: SELECT 1
            2026-11-22 00:20:01.122 UTC [4711] LOG:  duration: 0.090 ms  bind S_2: SELECT 1
            2026-11-22 00:20:01.123 UTC [4711] LOG:  duration: 1.250 ms  execute S_2: SELECT a.id
            \tFROM activity a WHERE a.text = $1 AND a.theme_id = $2
            2026-11-22 00:20:01.123 UTC [4711] DETAIL:  Parameters: $1 = 'Bo''s, $2 = x', $2 = NULL
            2026-11-22 00:20:01.200 UTC [4712] LOG:  duration: 0.100 ms  execute <unnamed>: SELECT count(*) FROM plan
            2026-11-22 00:20:01.201 UTC [4711] LOG:  duration: 0.010 ms  execute S_3: COMMIT
            """;

    @Test
    void statementsAreFoundInTheLogWithTheirValuesAndWithoutTheirTransactions() {
        assertThat(SentStatement.in(LOG.lines().toList()))
                .containsExactly(
                        new SentStatement(
                                "4711",
                                "SELECT a.id\nFROM activity a WHERE a.text = $1 AND a.theme_id = $2",
                                Arrays.asList("Bo's, $2 = x", null)),
                        new SentStatement("4712", "SELECT count(*) FROM plan", List.of()));
    }
}
