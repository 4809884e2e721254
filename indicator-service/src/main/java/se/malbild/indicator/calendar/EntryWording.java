package se.malbild.indicator.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Basis;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.Expectation;
import se.malbild.kit.language.Text;

/// A line of the calendar in words.
final class EntryWording {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm").withZone(ZoneId.of("Europe/Stockholm"));

    private EntryWording() {}

    static Text of(Entry entry) {
        Text what = what(entry);
        Text state = state(entry);
        return new Text(what.swedish() + " " + state.swedish(), what.english() + " " + state.english());
    }

    private static Text what(Entry entry) {
        Expectation expected = entry.expected();
        if (expected != null) {
            return expected(expected);
        }
        return switch (entry.kind()) {
            case FIRST_FETCH ->
                Text.of(
                        "Åren från %s hämtas första gången.",
                        "The years from %s are fetched for the first time.", String.valueOf(entry.fromYear()));
            case REFETCH, PUBLICATION ->
                new Text(
                        "Alla år hämtas om, eftersom ändrade värden inte aviseras.",
                        "All years are fetched again, since revised values are not announced.");
        };
    }

    private static Text expected(Expectation expected) {
        Text basis = basis(expected.basis());
        return expected.from().equals(expected.by())
                ? new Text(
                        "Värdena för %s väntas %s (%s).".formatted(expected.period(), expected.from(), basis.swedish()),
                        "The figures of %s are expected on %s (%s)."
                                .formatted(expected.period(), expected.from(), basis.english()))
                : new Text(
                        "Värdena för %s väntas %s–%s (%s)."
                                .formatted(expected.period(), expected.from(), expected.by(), basis.swedish()),
                        "The figures of %s are expected %s–%s (%s)."
                                .formatted(expected.period(), expected.from(), expected.by(), basis.english()));
    }

    private static Text basis(Basis basis) {
        return switch (basis) {
            case ANNOUNCED -> new Text("källans egen uppgift", "the source's own word");
            case ANNOUNCED_PRELIMINARY ->
                new Text("preliminära, källans egen uppgift", "preliminary, the source's own word");
            case EXTRAPOLATED ->
                new Text(
                        "samma dag som källan angett för ett annat år", "the day that the source said of another year");
            case EXPECTED_DAY ->
                new Text("dagen som är angiven för källan", "the day that is written down for the source");
            case EXPECTED_MONTH -> new Text("månaden är känd, inte dagen", "the month is known, not the day");
        };
    }

    private static Text state(Entry entry) {
        boolean file = entry.reader() == null;
        return switch (entry.state()) {
            case WAITING ->
                file
                        ? new Text("Filen väntas då.", "The file is awaited then.")
                        : next("Hämtas", "Fetched", entry.fetchAt());
            case DUE ->
                file
                        ? new Text("Filen inväntas.", "The file is awaited.")
                        : next("Står på tur; hämtas", "Due; fetched", entry.fetchAt());
            case FETCHING -> new Text("Hämtas nu.", "Is being fetched.");
            case RETRYING ->
                next("Har inte kommit; frågas efter igen", "Has not come; asked for again", entry.fetchAt());
            case OVERDUE -> overdue(entry, String.valueOf(entry.overdueSince()));
            case FAILED ->
                next(
                        "Den senaste hämtningen misslyckades; försöks igen",
                        "The last fetch failed; tried again",
                        entry.fetchAt());
            case PAUSED -> new Text("Källan är pausad.", "The source is paused.");
            case CAME -> new Text("Har kommit.", "Has come.");
        };
    }

    private static Text overdue(Entry entry, String since) {
        return entry.reader() == null
                ? Text.of("Försenad sedan %s; filen inväntas.", "Overdue since %s; the file is awaited.", since)
                : next(
                        "Försenad sedan %s; frågas efter igen".formatted(since),
                        "Overdue since %s; asked for again".formatted(since),
                        entry.fetchAt());
    }

    private static Text next(String swedish, String english, @Nullable Instant at) {
        return at == null
                ? new Text("Automatiska hämtningar är avstängda.", "Automatic fetches are switched off.")
                : new Text(
                        "%s %s.".formatted(swedish, MOMENT.format(at)),
                        "%s %s (Swedish time).".formatted(english, MOMENT.format(at)));
    }
}
