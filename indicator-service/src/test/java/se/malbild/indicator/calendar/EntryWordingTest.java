package se.malbild.indicator.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.malbild.indicator.calendar.reckoning.Basis;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.EntryKind;
import se.malbild.indicator.calendar.reckoning.EntryState;
import se.malbild.indicator.calendar.reckoning.Expectation;
import se.malbild.kit.language.Text;

class EntryWordingTest {

    private static final Instant MORNING = Instant.parse("2026-04-24T04:41:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAITING | Hämtas 2026-04-24 06.41. | Fetched 2026-04-24 06.41 (Swedish time).
            DUE | Står på tur; hämtas 2026-04-24 06.41. | Due; fetched 2026-04-24 06.41 (Swedish time).
            FETCHING | Hämtas nu. | Is being fetched.
            RETRYING | Har inte kommit; frågas efter igen 2026-04-24 06.41. | Has not come; asked for again 2026-04-24 06.41 (Swedish time).
            OVERDUE | Försenad sedan 2026-05-08; frågas efter igen 2026-04-24 06.41. | Overdue since 2026-05-08; asked for again 2026-04-24 06.41 (Swedish time).
            FAILED | Den senaste hämtningen misslyckades; försöks igen 2026-04-24 06.41. | The last fetch failed; tried again 2026-04-24 06.41 (Swedish time).
            PAUSED | Källan är pausad. | The source is paused.
            CAME | Har kommit. | Has come.
            """)
    void whatIsFetchedIsSaidInBothLanguages(EntryState state, String swedish, String english) {
        Text words = EntryWording.of(entry("kolada", state, MORNING, Basis.ANNOUNCED));

        assertThat(words.swedish()).isEqualTo("Värdena för 2025 väntas 2026-04-24 (källans egen uppgift). " + swedish);
        assertThat(words.english())
                .isEqualTo("The figures of 2025 are expected on 2026-04-24 (the source's own word). " + english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAITING | Filen väntas då. | The file is awaited then.
            DUE | Filen inväntas. | The file is awaited.
            OVERDUE | Försenad sedan 2026-05-08; filen inväntas. | Overdue since 2026-05-08; the file is awaited.
            """)
    void aFileIsAwaited(EntryState state, String swedish, String english) {
        Text words = EntryWording.of(entry(null, state, null, Basis.EXPECTED_DAY));

        assertThat(words.swedish()).endsWith("(dagen som är angiven för källan). " + swedish);
        assertThat(words.english()).endsWith("(the day that is written down for the source). " + english);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryState.class,
            names = {"WAITING", "DUE", "RETRYING", "OVERDUE", "FAILED"})
    void itIsSaidThatNothingIsFetchedByItself(EntryState state) {
        assertThat(EntryWording.of(entry("kolada", state, null, Basis.ANNOUNCED))
                        .swedish())
                .endsWith("Automatiska hämtningar är avstängda.");
    }

    @Test
    void aMonthIsSaidToBeAMonth() {
        Expectation february = new Expectation(
                "2026", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), Basis.EXPECTED_MONTH, false);

        assertThat(EntryWording.of(entry("scb", EntryKind.PUBLICATION, EntryState.FETCHING, null, february))
                        .swedish())
                .isEqualTo("Värdena för 2026 väntas 2027-02-01–2027-02-28 (månaden är känd, inte dagen). Hämtas nu.");
    }

    @Test
    void firstFetchesAndRefetchesAreSaidToBeSo() {
        assertThat(EntryWording.of(entry("scb", EntryKind.FIRST_FETCH, EntryState.FETCHING, null, null)))
                .isEqualTo(new Text(
                        "Åren från 2016 hämtas första gången. Hämtas nu.",
                        "The years from 2016 are fetched for the first time. Is being fetched."));
        assertThat(EntryWording.of(entry("scb", EntryKind.REFETCH, EntryState.PAUSED, null, null))
                        .english())
                .isEqualTo(
                        "All years are fetched again, since revised values are not announced. The source is paused.");
    }

    private static Entry entry(@Nullable String reader, EntryState state, @Nullable Instant fetchAt, Basis basis) {
        LocalDate day = LocalDate.of(2026, 4, 24);
        return entry(reader, EntryKind.PUBLICATION, state, fetchAt, new Expectation("2025", day, day, basis, false));
    }

    private static Entry entry(
            @Nullable String reader,
            EntryKind kind,
            EntryState state,
            @Nullable Instant fetchAt,
            @Nullable Expectation expected) {
        return new Entry(
                "skr-insikt",
                reader,
                kind,
                List.of("skr-insikt.nki-total"),
                Set.of(),
                2016,
                expected,
                state,
                fetchAt,
                state == EntryState.OVERDUE ? LocalDate.of(2026, 5, 8) : null,
                0,
                null,
                null);
    }
}
