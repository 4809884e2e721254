package se.malbild.indicator.catalogue.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// What is written of an edition: the form of POST and PUT.
public record EditionRequest(
        @Schema(
                required = true,
                description = "Perioden som den avser. Kan inte ändras. / The period that it is of. Cannot be changed.")
        @NotNull
        @Pattern(regexp = Periods.PATTERN)
        String period,

        @Schema(required = true) @NotNull EditionStatus status,

        @Schema(
                description =
                        "Dagen då den kom ut, när den är känd. / The day that it was published, when that is known.")
        @PlausibleDay
        @Nullable
        LocalDate publishedOn,

        @Schema(description = "Varför den aldrig kom. / Why it never came.") @Size(max = 1_000) @PlainText @Nullable
        String reasonSwedish,

        @Size(max = 1_000) @PlainText @Nullable String reasonEnglish) {}
