package se.malbild.local.benchmark.stream;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.Machine;
import se.malbild.local.launcher.Home;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.launcher.Terminal;

/// `deploy/local/stream-benchmark`: measures how fast changes go from one service to the other.
@Command(name = "deploy/local/stream-benchmark")
final class StreamBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_OTHERS = 400;
    private static final long WARM_UP_CHANGES = 50_000;
    private static final long PUBLISHED_A_SECOND = 30_000;
    private static final long FEW_LINKED_A_SECOND = 30_000;
    private static final long ALL_LINKED_A_SECOND = 3_000;
    private static final int ONE_IN_A_HUNDRED = 100;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_OTHERS);

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/stream-benchmark-data");

    @Option(names = "--changes")
    private int changes = 1_000_000;

    @Option(names = "--single-changes")
    private int singleChanges = 200;

    @Option(names = "--warm-up")
    private int warmUpSeconds = 60;

    StreamBenchmark() {}

    /// Measures and writes the tables.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new StreamBenchmark(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (changes < 1 || singleChanges < 1) {
            throw new Refusal("--changes and --single-changes must be at least 1.");
        }
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Clock.systemUTC(),
                Clock.systemUTC().instant());
        return OwnProduct.run(data, ports, progress, product -> measure(product, progress));
    }

    /// What a measurement of the publisher leaves for those of the consumer.
    ///
    /// @param from where the measured part of the stream begins
    /// @param newest number of its last change
    private record Published(Map<TopicPartition, Long> from, long newest) {}

    private int measure(OwnProduct product, Progress progress) throws IOException, SQLException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Rate> rates = new ArrayList<>();
        List<Published> published = new ArrayList<>();
        try (Database indicator = new Database(product, product.indicatorDatabase());
                Database strategy = new Database(product, product.strategyDatabase())) {
            out.println(Machine.words(indicator) + System.lineSeparator());
            Ledger ledger = new Ledger(product, indicator);
            ledger.layCatalogue(changes);
            product.withoutStrategyService(_ -> published.add(measurePublisher(product, ledger, rates, progress)));
            Published part = published.getFirst();
            Intake intake = new Intake(product, strategy, part.from(), changes, part.newest());
            progress.say("strategy-service takes everything in once, which is not measured");
            intake.awaitAll();
            progress.say("Measuring strategy-service with one series in a hundred linked");
            rates.add(intake.measure("strategy-service, 1 % linked", ONE_IN_A_HUNDRED, FEW_LINKED_A_SECOND));
            progress.say("Measuring strategy-service with all series linked");
            rates.add(intake.measure("strategy-service, all linked", 1, ALL_LINKED_A_SECOND));
        }
        out.println(Rate.table(rates));
        return 0;
    }

    private Published measurePublisher(OwnProduct product, Ledger ledger, List<Rate> rates, Progress progress)
            throws IOException, SQLException, InterruptedException {
        try (ChangeStream stream = new ChangeStream(product.bootstrapServers());
                SingleImports imports = new SingleImports(product)) {
            progress.say("Warming up");
            long end = System.nanoTime() + Duration.ofSeconds(warmUpSeconds).toNanos();
            do {
                var _ = ledger.publish(Math.min(changes, WARM_UP_CHANGES));
            } while (System.nanoTime() < end);
            progress.say("Measuring single changes");
            spec.commandLine()
                    .getOut()
                    .println(imports.measure(stream, singleChanges).table());
            ledger.settle();
            Map<TopicPartition, Long> from = stream.ends();
            progress.say(String.format(Locale.ROOT, "Making and publishing %,d changes", changes));
            Rate rate = new Rate("publisher", changes, ledger.publish(changes), PUBLISHED_A_SECOND);
            ChangeStream.Content content = stream.read(from, changes);
            rates.add(rate);
            progress.say("Measuring Kafka by itself, records of %d bytes".formatted(content.bytesOfOne()));
            rates.add(new KafkaReference(product.bootstrapServers()).measure(changes, content.bytesOfOne()));
            return new Published(from, ledger.newest());
        }
    }
}
