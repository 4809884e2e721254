package se.malbild.strategy.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// When an activity or one of its details is to happen.
///
/// @param words as the plan says it, such as "År 2023-2024"
/// @param detailsBefore after how many of the activity's details it is printed; null: after all. Of a detail's own
///     schedule always null
/// @param timing what can be reckoned of the words; null when nothing can
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "När något ska hända. / When something is to happen.")
public record Schedule(
        @Schema(required = true, description = "Planens ord. / The plan's words.") @NotBlank @Size(max = 300) @PlainText
        String words,

        @Schema(
                description =
                        "Efter hur många av aktivitetens punkter det står; utelämnat: efter alla. / After how many of the activity's details it is printed; left out: after all.")
        @Min(0)
        @Max(500)
        @Nullable
        Integer detailsBefore,

        @Valid @Nullable Timing timing) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// The same another number of years later, for a plan that begins as a copy: "År 2023-2024" becomes "År 2025-2026".
    /// Where the words no longer say what is reckoned, as on 29 February, they are said anew; what would leave the
    /// years 1900 to 2199 stays as it is.
    public Schedule shifted(int years) {
        Timing later = timing == null ? null : timing.shifted(years);
        if (later != null && later.span().filter(Schedule::isOutside).isPresent()) {
            return this;
        }
        String shifted = YearNumbers.shifted(words, years);
        boolean saysIt = timing != null && ScheduleWords.read(words).equals(Optional.of(timing));
        boolean stillSaysIt = ScheduleWords.read(shifted).equals(Optional.ofNullable(later));
        return new Schedule(
                later != null && saysIt && !stillSaysIt ? ScheduleWords.of(later) : shifted, detailsBefore, later);
    }

    private static boolean isOutside(Span span) {
        return span.begins().getYear() < FIRST_YEAR || span.ends().getYear() > LAST_YEAR;
    }
}
