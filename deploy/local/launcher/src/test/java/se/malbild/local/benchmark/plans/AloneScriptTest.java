package se.malbild.local.benchmark.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.malbild.local.launcher.Refusal;

class AloneScriptTest {

    private static final List<String> MUNICIPALITIES = List.of("1440", "2083", "2462");
    private static final String CHOICE = """
            \\set chosen random(0, 2)
            \\set municipality case when :chosen < 1 then 1440 else case when :chosen < 2 then 2083 else 2462 end end
            """;
    private static final AloneScript.Sent HEDEMORA = sent("2083", "{a,b}");
    private static final AloneScript.Sent VILHELMINA = sent("2462", "{c}");

    private static AloneScript.Sent sent(String municipality, String found) {
        return new AloneScript.Sent(
                municipality,
                List.of(
                        new SentStatement(
                                "1",
                                "SELECT id FROM activity WHERE municipality_id = $1 AND status = $2 LIMIT $3",
                                List.of(municipality, "STARTED", "50")),
                        new SentStatement(
                                "1",
                                "SELECT text FROM detail WHERE municipality_id = $1 AND activity_id = ANY ($2)",
                                List.of(municipality, found))));
    }

    @Test
    void anotherMunicipalityIsAskedAboutEachTimeAndTheOtherValuesStayAsTheServiceSentThem() {
        AloneScript script = AloneScript.ofFirst(HEDEMORA, VILHELMINA, MUNICIPALITIES);

        assertThat(script)
                .isEqualTo(new AloneScript(
                        CHOICE
                                + "SELECT id FROM activity WHERE municipality_id = :municipality AND status = :v0_1 LIMIT :v0_2;\n",
                        Map.of("v0_1", "STARTED", "v0_2", "50"),
                        1));
    }

    @Test
    void aStatementThatRestsOnWhatAnotherHasFoundAsksForTheSameEveryTime() {
        AloneScript script = AloneScript.ofAll(HEDEMORA, VILHELMINA, MUNICIPALITIES);

        assertThat(script.statements()).isEqualTo(2);
        assertThat(script.text())
                .endsWith("SELECT text FROM detail WHERE municipality_id = :v1_0 AND activity_id = ANY (:v1_1);\n");
        assertThat(script.variables()).containsEntry("v1_0", "2083").containsEntry("v1_1", "{a,b}");
    }

    @Test
    void requestsThatLedToDifferentStatementsCannotBeComparedWith() {
        AloneScript.Sent fewer =
                new AloneScript.Sent("2462", VILHELMINA.statements().subList(0, 1));

        assertThatThrownBy(() -> AloneScript.ofFirst(HEDEMORA, fewer, MUNICIPALITIES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("different statements");
    }

    @Test
    void codesThatBeginWithZeroAreNoNumbers() {
        assertThat(AloneScript.areNumbers(List.of("0114", "2083"))).containsExactly("2083");
    }

    @Test
    void pgbenchTellsItsSpeed() {
        assertThat(Pgbench.speed("""
                        number of transactions actually processed: 137412
                        latency average = 1.164 ms
                        tps = 6870.310045 (without initial connection time)
                        """)).isEqualTo(6870.310045);
    }
}
