package se.malbild.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Loads Hedemora's whole strategy with a real figure, the head of Vilhelmina's and a plan of each over the APIs at the
/// first start, so that a newcomer sees a measure judged. Loaded once for a data folder: what somebody deletes stays
/// deleted.
final class SampleData {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final String TABLE = "text/tab-separated-values; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String HEDEMORA = "2083";
    private static final String VILHELMINA = "2462";

    private final DataFolder folder;
    private final Progress progress;
    private final StopOnSignal stop;

    SampleData(DataFolder folder, Progress progress, StopOnSignal stop) {
        this.folder = folder;
        this.progress = progress;
        this.stop = stop;
    }

    /// Loads it unless it has been loaded before. When that fails the product runs on without, and the reason is said.
    void loadOnce(Service strategy, Service indicator) throws InterruptedException {
        Path loaded = folder.sampleDataMark();
        if (Files.exists(loaded)) {
            return;
        }
        progress.say(
                "Loading the sample data: strategies and plans of Hedemora and Vilhelmina, and Hedemora's row of Fokus 2021");
        SigningKey key = SigningKey.read(folder);
        try (LocalApi hedemora = new LocalApi(strategy, Role.COORDINATOR, HEDEMORA, key);
                LocalApi vilhelmina = new LocalApi(strategy, Role.COORDINATOR, VILHELMINA, key);
                LocalApi importer = new LocalApi(indicator, Role.IMPORTER, HEDEMORA, key)) {
            String address = hedemora.post("/municipalities/2083/strategy-documents", JSON, "hedemora-strategy.json");
            hedemora.report(address, "hedemora-reported-values.json");
            vilhelmina.post("/municipalities/2462/strategy-documents", JSON, "vilhelmina-strategy.json");
            hedemora.post("/municipalities/2083/plan-documents", JSON, "hedemora-activity-plan.json");
            String plan = vilhelmina.post("/municipalities/2462/plan-documents", JSON, "vilhelmina-plan.json");
            vilhelmina.holdForums(plan, "vilhelmina-forums.json");
            importer.post(
                    "/import-runs?layout=fokus-2021&fileName=fokus_2021_hedemora.tsv",
                    TABLE,
                    "fokus_2021_hedemora.tsv");
            progress.say(awaitVerdict(hedemora, hedemora.judgedMeasure(address))
                    .orElse("The measure has not been judged yet; it will be."));
            Files.createFile(loaded);
        } catch (IOException e) {
            progress.say("The sample data could not be loaded: " + e.getMessage());
        }
    }

    private Optional<String> awaitVerdict(LocalApi api, String measure) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<String> sentence = api.standingSentence(measure);
            if (sentence.isPresent()) {
                return sentence;
            }
            stop.pause(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }
}
