package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks the README's five minutes, command by command, through the packaged product: from a strategy and a printed
/// table to a verdict with its reason.
class TourIT {

    @TempDir
    Path temporary;

    @Test
    void theFiveMinutesOfTheReadmeGoAsTheySay() throws Exception {
        FreePorts ports = FreePorts.find();
        Path data = temporary.resolve("data");
        try (RunningUp up = RunningUp.start(data, ports.options()).awaitReady()) {
            assertThat(up.out())
                    .contains("försämrades från 210 (2020) till 225 (2021). Källa: Tidningen Fokus.")
                    .contains("coordinator 2083", "2462 for Vilhelmina", "unit-editor", "national-importer")
                    .doesNotContain("made up");

            Tour tour = Tour.of("Five minutes", ports, data);
            assertThat(tour.steps()).hasSizeGreaterThan(6);
            tour.walk();
        }
    }
}
