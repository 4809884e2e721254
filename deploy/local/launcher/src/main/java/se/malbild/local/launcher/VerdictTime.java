package se.malbild.local.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `deploy/local/verdict-time`: measures the time from sending a table to the new verdict being readable, on the
/// product that runs on this machine, and writes a table. It revises the sample figure and puts it back.
@Command(name = "deploy/local/verdict-time")
final class VerdictTime implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String HEDEMORA = "2083";
    private static final String PRINTED_PLACE = "225\t";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final Ports ports = new Ports();

    @Option(names = "--times")
    private int times = 100;

    VerdictTime() {}

    /// Measures and writes the table.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new VerdictTime(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        SigningKey key = SigningKey.read(common.existingDataFolder());
        List<Service> services = Service.both(common.home(), ports, Sources.NONE.environment());
        try (LocalApi importer = new LocalApi(services.getFirst(), Role.IMPORTER, HEDEMORA, key);
                LocalApi office = new LocalApi(services.getLast(), Role.COORDINATOR, HEDEMORA, key)) {
            String measure = office.sampleMeasure();
            int place = 100;
            long end = System.nanoTime() + WARM_UP.toNanos();
            while (System.nanoTime() < end) {
                once(importer, office, measure, place++ % 200 + 1);
            }
            List<Long> nanoseconds = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                nanoseconds.add(once(importer, office, measure, place++ % 200 + 1));
            }
            once(importer, office, measure, 225);
            write(nanoseconds);
        }
        return 0;
    }

    private static long once(LocalApi importer, LocalApi office, String measure, int place)
            throws IOException, InterruptedException {
        String table = new String(LocalApi.bytes("fokus_2021_hedemora.tsv"), StandardCharsets.UTF_8);
        byte[] revised = table.replace(PRINTED_PLACE, place + "\t").getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        importer.send(revised);
        while (!office.standingSentence(measure).orElse("").contains("till %d (2021)".formatted(place))) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new Refusal("No verdict of place %d within %s".formatted(place, LIMIT));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return System.nanoTime() - start;
    }

    private void write(List<Long> nanoseconds) {
        Collections.sort(nanoseconds);
        PrintWriter out = spec.commandLine().getOut();
        out.println("| times | least | median | 95th percentile | most |");
        out.println("|---|---|---|---|---|");
        out.println("| %d | %d ms | %d ms | %d ms | %d ms |"
                .formatted(
                        nanoseconds.size(),
                        at(nanoseconds, 0),
                        at(nanoseconds, 0.5),
                        at(nanoseconds, 0.95),
                        at(nanoseconds, 1)));
    }

    private static long at(List<Long> sorted, double share) {
        return TimeUnit.NANOSECONDS.toMillis(sorted.get((int) Math.round(share * (sorted.size() - 1))));
    }
}
