package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// The disk of the broker is full: no file of it can grow by a byte. The system's limit of the size of files does
/// that to one process without any privilege; the broker sees the same failure to write as on a disk without space,
/// but for another number of the error.
@Tag("long")
class FullDiskIT {

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");

    @Test
    void aBrokerThatCannotWriteEndsAndLosesNothingThatItAcknowledged(TestInfo test, @TempDir Path data)
            throws Exception {
        assumeThat(Files.isExecutable(LIMITER)).as("prlimit of util-linux").isTrue();
        long seed = Subject.seed(test.getDisplayName());
        try (Subject subject = Subject.start(data, 1, 1)) {
            try (Imports imports = Imports.begin(subject.installation(), seed)) {
                Moments.awaitMore(imports, 10);

                fillDiskOf(subject.installation().processOf("kafka-1"));
                subject.installation().awaitEnd("kafka-1");
                int before = imports.answered();
                Moments.awaitMore(imports, 10);
                assertThat(imports.answered())
                        .as("imports while the disk is full")
                        .isGreaterThan(before);

                // Somebody has made space.
                subject.installation().startBroker("kafka-1");
                subject.installation().awaitBroker("kafka-1");
                Moments.awaitMore(imports, 5);
            }

            subject.awaitRight();
        }
    }

    private static void fillDiskOf(long process) throws IOException, InterruptedException {
        Process limiter = new ProcessBuilder(LIMITER.toString(), "--pid", Long.toString(process), "--fsize=1:unlimited")
                .inheritIO()
                .start();
        assertThat(limiter.waitFor()).as("prlimit").isZero();
    }
}
