package se.malbild.indicator.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.MIMEHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.ContentDisposition;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// Answers with csv, row by row as the database gives them.
@ApplicationScoped
public class CsvAnswers {

    /// The media type.
    public static final String CSV = "text/csv";

    /// The most rows of one answer.
    public static final int MOST_ROWS = 1_000_000;

    /// Each holds a connection to the database for as long as its reader takes.
    private static final int AT_ONCE = 5;

    private static final int BUFFER = 32_768;
    private static final List<String> OFFERED = List.of(MediaType.APPLICATION_JSON, CSV);

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final CurrentVertxRequest request;

    @Inject
    CsvAnswers(CurrentVertxRequest request) {
        this.request = request;
    }

    /// Whether the caller wants csv rather than JSON: the first that `Accept` names, or anything when the form of the
    /// csv is given, so that a link in a page can ask for it too.
    public boolean isWanted(@Nullable CsvForm form) {
        List<MIMEHeader> accepted = request.getCurrent().parsedHeaders().accept();
        List<String> fitting = accepted.stream()
                // Vert.x reads what a range consists of when it is asked for its weight, not before.
                .filter(type -> type.weight() > 0)
                .flatMap(CsvAnswers::fitting)
                .toList();
        return form == null
                ? fitting.stream().findFirst().filter(CSV::equals).isPresent()
                : accepted.isEmpty() || fitting.contains(CSV);
    }

    private static Stream<String> fitting(MIMEHeader wanted) {
        MediaType range = new MediaType(wanted.component(), wanted.subComponent());
        return OFFERED.stream().filter(offered -> range.isCompatible(MediaType.valueOf(offered)));
    }

    /// @param rows how many there will be, at most
    /// @throws Refusal.Invalid when they are too many
    /// @throws Refusal.Unmet when too many such answers are on their way
    public <T> Response answer(@Nullable CsvForm asked, CsvTable<T> table, Total rows) {
        if (rows.isMinimum() || rows.records() > MOST_ROWS) {
            throw new Refusal.Invalid(
                    "municipality",
                    Text.of(
                            "urvalet har fler än %d rader; begränsa det med municipality, indicator eller period",
                            "the filter finds more than %d rows; narrow it by municipality, indicator or period",
                            MOST_ROWS));
        }
        if (free.availablePermits() == 0) {
            throw new Refusal.Unmet(
                    ProblemType.UNAVAILABLE,
                    Text.of(
                            "Högst %d csv-filer lämnas ut samtidigt. Försök igen om en stund.",
                            "At most %d csv files are given out at the same time. Try again in a while.", AT_ONCE));
        }
        CsvForm form = asked == null ? CsvForm.PLAIN : asked;
        StreamingOutput body = out -> write(out, form, table);
        return Response.ok(body)
                .type(MediaType.valueOf(CSV).withCharset(StandardCharsets.UTF_8.name()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(table.fileName() + ".csv"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private <T> void write(OutputStream out, CsvForm form, CsvTable<T> table) throws IOException {
        free.acquireUninterruptibly();
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER)) {
            text.write(form.mark());
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(form.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(table.columns());
            table.source().accept(thing -> {
                CsvRow row = new CsvRow(form);
                table.write().accept(row, thing);
                csv.writeRecord(row.fields());
            });
            csv.flush();
        } finally {
            free.release();
        }
    }
}
