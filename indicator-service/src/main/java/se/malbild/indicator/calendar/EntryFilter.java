package se.malbild.indicator.calendar;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.EntryKind;
import se.malbild.indicator.calendar.reckoning.EntryState;

/// Which lines of the calendar are asked for.
public class EntryFilter {

    @QueryParam("source")
    @Size(max = 100)
    @Parameter(description = "Bara från källan med den koden. / Only of the source with that code.")
    @Nullable
    String source;

    @QueryParam("reader")
    @Size(max = 100)
    @Parameter(
            description =
                    "Bara det som den läsaren hämtar, till exempel kolada; file för det som kommer som filer. / Only what that reader fetches, such as kolada; file for what comes as files.")
    @Nullable
    String reader;

    @QueryParam("kind")
    @Parameter(description = "Bara av det slaget. / Only of that kind.")
    @Nullable
    EntryKind kind;

    @QueryParam("state")
    @Parameter(description = "Bara det som står så. / Only what stands so.")
    @Nullable
    EntryState state;

    @QueryParam("from")
    @Parameter(
            description =
                    "Bara det som hämtas, eller när det inte hämtas väntas, den dagen eller senare. / Only what is fetched, or when it is not fetched expected, on that day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "… den dagen eller tidigare. / … on that day or earlier.")
    @Nullable
    LocalDate to;

    boolean accepts(Entry entry) {
        return (source == null || source.equals(entry.source()))
                && (reader == null || reader.equals(entry.reader() == null ? FILE : entry.reader()))
                && (kind == null || kind == entry.kind())
                && (state == null || state == entry.state())
                && isWithin(EntryOrder.day(entry));
    }

    private boolean isWithin(@Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static final String FILE = "file";
}
