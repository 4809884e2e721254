package se.malbild.local.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar orders, on one node of two, what has never been fetched.
@Tag("long")
class AutomaticImportIT {

    @Test
    void twoNodesFetchEverythingOnceAndTheMeasuresAreJudged(@TempDir Path data) throws Exception {
        try (SourceWorld world = SourceWorld.start(data, 2, true)) {
            List<JsonNode> fetches = await().atMost(SourceWorld.LONGEST)
                    .until(() -> world.indicators().items("/fetches?"), seen -> seen.stream()
                            .map(fetch -> fetch.path("reader").asText())
                            .collect(Collectors.toSet())
                            .containsAll(List.of("kolada", "scb")));
            for (JsonNode fetch : fetches) {
                assertThat(fetch.path("cause").asText()).isEqualTo("CALENDAR");
                world.imported(fetch.path("id").asText());
            }

            assertThat(world.stub().kolada().asked().stream()
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                            .values())
                    .isNotEmpty()
                    .allMatch(times -> times == 1);
            JsonNode comparison = world.indicators()
                    .get("/comparisons?municipality=2083&indicator=skr-insikt.nki-total&period=2025&group=ALL");
            assertThat(comparison.toString()).contains("\"rank\":");
            await().atMost(SourceWorld.LONGEST).untilAsserted(() -> assertThat(
                            world.rows(
                                    "strategy",
                                    "SELECT count(*) FROM assessment WHERE verdict IN ('MET', 'NOT_MET', 'ON_TRACK', 'BEHIND')"))
                    .noneMatch(row -> row.equals(List.of("0"))));
        }
    }
}
