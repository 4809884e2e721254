package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.malbild.local.servers.RunningProcess.Signal;

/// Walks the README's part on figures that come by themselves, and starts the same data folder again.
class SourceTourIT {

    @TempDir
    Path temporary;

    @Test
    void figuresComeInByThemselvesAsTheReadmeSays() throws Exception {
        FreePorts ports = FreePorts.find();
        Path data = temporary.resolve("data");
        List<String> withStub = Stream.concat(ports.options().stream(), Stream.of("--with-source-stub"))
                .toList();
        try (RunningUp up = RunningUp.start(data, withStub).awaitReady()) {
            assertThat(up.out()).contains("ALL FIGURES THAT COME IN BY THEMSELVES ARE MADE UP", "/import-calendar");
            assertThat(up.parts()).hasSize(5);

            Tour tour = Tour.of("Figures that come by themselves", ports, data);
            assertThat(tour.steps()).hasSizeGreaterThan(4);
            tour.walk();

            up.send(Signal.TERM).awaitEnd();
            assertThat(up.parts()).isEmpty();
        }

        try (RunningUp mixed = RunningUp.start(
                data,
                Stream.concat(ports.options().stream(), Stream.of("--with-sources"))
                        .toList())) {
            assertThat(mixed.awaitEnd()).isEqualTo(1);
            assertThat(mixed.errors()).contains("holds made-up figures", "--fresh");
        }
        try (RunningUp again = RunningUp.start(data, ports.options()).awaitReady()) {
            assertThat(again.out())
                    .contains("it runs along again", "ALL FIGURES THAT COME IN BY THEMSELVES ARE MADE UP");
            again.send(Signal.TERM).awaitEnd();
        }
    }
}
