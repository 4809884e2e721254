package se.malbild.indicator.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.pause.PauseResponse;
import se.malbild.indicator.calendar.reckoning.Basis;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.EntryKind;
import se.malbild.indicator.calendar.reckoning.EntryState;
import se.malbild.indicator.calendar.reckoning.Expectation;
import se.malbild.kit.language.Language;

/// A line of the calendar as the API shows it.
@Schema(name = "CalendarEntry")
public record EntryResponse(
        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(
                description =
                        "Vem som hämtar, till exempel kolada; saknas när en fil inväntas. / Who fetches it; missing when a file is awaited.")
        @Nullable
        String reader,

        @Schema(required = true) EntryKind kind,

        @Schema(required = true, description = "Indikatorernas koder. / Codes of the indicators.")
        List<String> indicators,

        @Schema(
                required = true,
                description = "SCB:s kommunkoder; tomt för alla. / Codes of the municipalities; empty for all.")
        List<String> municipalities,

        @Schema(description = "Perioden som väntas. / The period that is expected.") @Nullable
        String period,

        @Schema(
                description =
                        "Första dagen som den väntas; är bara månaden känd, månadens första. / The first day that it is expected; the first of the month when only that is known.")
        @Nullable
        LocalDate expectedOn,

        @Schema(description = "Sista dagen som den väntas. / The last day that it is expected.") @Nullable
        LocalDate expectedBy,

        @Schema(description = "På vems ord den väntas. / On whose word it is expected.") @Nullable
        Basis basis,

        @Schema(
                description =
                        "När den hämtas av sig själv; saknas när den inte gör det. / When it is fetched by itself; missing when it is not.")
        @Nullable
        Instant fetchAt,

        @Schema(description = "Första året som frågas efter. / The first year that is asked for.") @Nullable
        Integer fromYear,

        @Schema(
                description =
                        "Bara det som källan har ändrat sedan den dagen frågas efter. / Only what the source has changed since that day is asked for.")
        @Nullable
        LocalDate changedSince,

        @Schema(required = true) EntryState state,

        @Schema(description = "Första dagen som den var försenad. / The first day that it was overdue.") @Nullable
        LocalDate overdueSince,

        @Schema(
                required = true,
                description =
                        "Hur många gånger den frågats efter sedan sin dag. / How often it was asked for since its day.")
        int attempts,

        @Schema(
                description =
                        "Hämtningen som pågår, annars den senaste. / The fetch that is under way, or else the last one.")
        @Nullable
        UUID fetch,

        @Schema(description = "När den hämtningen beställdes. / When that fetch was ordered.") @Nullable
        Instant orderedAt,

        @Schema(description = "Vem som pausade källan. / Who paused the source.") @Nullable
        String pausedBy,

        @Nullable Instant pausedAt,

        @Schema(description = "Varför den är pausad. / Why it is paused.") @Nullable
        String pauseReason,

        @Schema(
                required = true,
                description = "Raden i ord, på läsarens språk. / The line in words, in the reader's language.")
        String description) {

    static EntryResponse of(Entry entry, @Nullable PauseResponse pause, Language reader) {
        Expectation expected = entry.expected();
        return new EntryResponse(
                entry.source(),
                entry.reader(),
                entry.kind(),
                entry.indicators(),
                List.copyOf(new TreeSet<>(entry.municipalities())),
                expected == null ? null : expected.period(),
                expected == null ? null : expected.from(),
                expected == null ? null : expected.by(),
                expected == null ? null : expected.basis(),
                entry.fetchAt(),
                entry.reader() == null ? null : (Integer) entry.fromYear(),
                entry.changedSince(),
                entry.state(),
                entry.overdueSince(),
                entry.attempts(),
                entry.fetch() == null ? null : entry.fetch().id(),
                entry.fetch() == null ? null : entry.fetch().orderedAt(),
                pause == null ? null : pause.changedBy(),
                pause == null ? null : pause.changedAt(),
                pause == null ? null : pause.reason(),
                EntryWording.of(entry).in(reader));
    }
}
