package se.malbild.indicator.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.SourceAnswer;

/// The answers in the file of a fetch.
///
/// @param file opens it from its beginning
record ArchivedAnswers(Supplier<InputStream> file, ObjectMapper json) implements KeptAnswers {

    private static final int BUFFER = 64 * 1024;

    /// What the file says of itself; nothing but its beginning is read.
    FetchIndex index() throws IOException {
        try (ZipInputStream zip = open()) {
            return index(zip);
        }
    }

    @Override
    public void forEach(Each each) throws IOException {
        try (ZipInputStream zip = open()) {
            FetchIndex index = index(zip);
            for (int number = 1; number <= index.answers().size(); number++) {
                enter(zip, FetchIndex.file(number));
                FetchIndex.Entry entry = index.answers().get(number - 1);
                byte[] bytes = new byte[entry.byteCount()];
                if (zip.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                    throw new IOException("%s is shorter than the index says".formatted(FetchIndex.file(number)));
                }
                each.answer(new KeptAnswer(number, entry.portion(), answer(entry, bytes)));
            }
        }
    }

    private FetchIndex index(ZipInputStream zip) throws IOException {
        enter(zip, FetchIndex.FILE);
        return json.readValue(zip.readAllBytes(), FetchIndex.class);
    }

    private ZipInputStream open() {
        return new ZipInputStream(new BufferedInputStream(file.get(), BUFFER));
    }

    private static void enter(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("%s was expected in the file of a fetch, and there is %s"
                    .formatted(name, entry == null ? "nothing" : entry.getName()));
        }
    }

    private static SourceAnswer answer(FetchIndex.Entry entry, byte[] bytes) {
        return new SourceAnswer(entry.request(), entry.status(), entry.mediaType(), bytes, entry.answeredAt());
    }
}
