package se.malbild.local.benchmark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class SideBySideTableTest {

    @Test
    void theMediansOfTheRoundsAreCompared() {
        SideBySideTable table = new SideBySideTable(32, 8, List.of(new AloneScript("", Map.of(), 2)));
        for (double speed : new double[] {3000, 5000, 3500}) {
            Histogram micros = new Histogram(3);
            micros.recordValue(9_000);
            table.add(new FullSpeed.Result(speed, micros));
            table.add(0, 2 * speed);
        }

        assertThat(table)
                .asString()
                .contains("over HTTP, 32 connections | 3,000, 5,000, 3,500 | **3,500** | | 9.0 ms | 9.0 ms |")
                .contains(
                        "its 2 statements that rest on nothing found, 8 clients | 6,000, 10,000, 7,000 | **7,000** | 50 % |");
    }
}
