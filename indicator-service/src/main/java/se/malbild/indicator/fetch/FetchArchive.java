package se.malbild.indicator.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.malbild.kit.file.SpooledFile;

/// Makes one file of the answers of a fetch: a zip with an index first. The same answers always make the same file.
@ApplicationScoped
class FetchArchive {

    private final FetchAnswers answers;
    private final FetchGaps gaps;
    private final ObjectMapper json;

    @Inject
    FetchArchive(FetchAnswers answers, FetchGaps gaps, ObjectMapper json) {
        this.answers = answers;
        this.gaps = gaps;
        this.json = json;
    }

    /// The answers of all whole portions, one at a time in memory. Not within a transaction.
    SpooledFile of(Attempt attempt) throws IOException {
        UUID fetch = attempt.fetch();
        List<FetchAnswers.NumberedEntry> listed =
                QuarkusTransaction.requiringNew().call(() -> answers.listed(fetch));
        List<FetchIndex.Gap> missing = QuarkusTransaction.requiringNew().call(() -> gaps.of(fetch).stream()
                .map(gap -> new FetchIndex.Gap(
                        gap.portion(), gap.failure().code(), gap.failure().arguments()))
                .toList());
        FetchIndex index = new FetchIndex(
                attempt.reader(),
                attempt.order(),
                attempt.withdrawalsConfirmed(),
                listed.stream().map(FetchAnswers.NumberedEntry::entry).toList(),
                missing);
        return SpooledFile.written(file -> write(fetch, index, listed, file));
    }

    private void write(UUID fetch, FetchIndex index, List<FetchAnswers.NumberedEntry> listed, OutputStream file)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file);
        // Figures as JSON become a tenth at once; what more could be won takes longer than reading them.
        zip.setLevel(Deflater.BEST_SPEED);
        entry(zip, FetchIndex.FILE, Instant.EPOCH, json.writeValueAsBytes(index));
        for (int i = 0; i < listed.size(); i++) {
            int number = listed.get(i).number();
            byte[] bytes = QuarkusTransaction.requiringNew().call(() -> answers.bytes(fetch, number));
            entry(zip, FetchIndex.file(i + 1), listed.get(i).entry().answeredAt(), bytes);
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, Instant at, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
