package se.malbild.local.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Three brokers with three copies of each message, of which two must have it before it is acknowledged: one can be
/// lost.
@Tag("long")
class BrokerLossIT {

    private static final int BROKERS = 3;
    private static final Duration LOST = Duration.ofSeconds(10);

    @Test
    void aLostBrokerIsNotMissedAndIsWelcomeWhenItComesBack(TestInfo test, @TempDir Path data) throws Exception {
        long seed = Subject.seed(test.getDisplayName());
        Random random = new Random(seed);
        try (Subject subject = Subject.start(data, BROKERS, 1)) {
            try (Imports imports = Imports.begin(subject.installation(), seed)) {
                Moments.awaitMore(imports, 5);
                List<String> brokers = subject.installation().brokers();
                String lost = brokers.get(random.nextInt(brokers.size()));
                Moments.atAnyMoment(random);
                subject.installation().kill(lost);
                Moments.letPass(LOST);
                Moments.awaitMore(imports, 5);
                int arrived = subject.messages().size();
                Moments.awaitMore(imports, 5);
                // The stream goes on without it.
                subject.awaitMoreThan(arrived);

                subject.installation().startBroker(lost);
                subject.installation().awaitBroker(lost);
                Moments.awaitMore(imports, 5);
            }

            subject.awaitRight();
        }
    }
}
