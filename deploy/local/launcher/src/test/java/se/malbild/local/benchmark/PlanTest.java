package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final String LOG = """
            2026-11-22 00:20:01.123 UTC [4711] LOG:  duration: 1.250 ms  plan:
            \tQuery Text: select m1_0.id,
            \t  m1_0.text from measure m1_0 where m1_0.strategy_id=$1
            \tQuery Parameters: $1 = '0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10'
            \tIndex Scan using measure_strategy on measure m1_0  (cost=0.41..8.43 rows=1 width=300) (actual rows=20.00 loops=1)
            \t  Index Cond: (strategy_id = '0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10'::uuid)
            2026-11-22 00:20:02.000 UTC [4711] ERROR:  canceling statement
            2026-11-22 00:20:03.000 UTC [4712] LOG:  duration: 900.001 ms  plan:
            \tQuery Text: select count(*) from goal, strategy
            \tAggregate  (cost=10.00..11.00 rows=1 width=8) (actual rows=1.00 loops=1)
            \t  ->  Parallel Seq Scan on public.goal  (cost=0.00..1.00 rows=45000 width=0) (actual rows=45000.00 loops=1)
            \t  ->  Seq Scan on strategy s  (cost=0.00..1.00 rows=3000 width=0) (actual rows=3000.00 loops=1)
            """;

    @Test
    void aPlanIsFoundInTheLogWithItsStatement() {
        List<Plan> plans = Plan.in(LOG.lines().toList());

        assertThat(plans)
                .extracting(Plan::statement)
                .containsExactly(
                        "select m1_0.id,\n  m1_0.text from measure m1_0 where m1_0.strategy_id=$1",
                        "select count(*) from goal, strategy");
        assertThat(plans.getFirst().text()).endsWith("duration: 1.250 ms");
    }

    @Test
    void onlyLargeTablesThatAreReadFromEndToEndAreWrong() {
        Set<String> largeTables = Set.of("goal", "measure");

        assertThat(Plan.in(LOG.lines().toList()))
                .extracting(plan -> SequentialScans.in(plan.text(), largeTables))
                .containsExactly(List.of(), List.of("goal"));
    }
}
