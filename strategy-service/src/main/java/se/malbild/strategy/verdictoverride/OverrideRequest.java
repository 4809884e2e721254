package se.malbild.strategy.verdictoverride;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.criterion.Verdict;

/// What is written of an override: the form of POST and PUT.
///
/// @param year a year that the measure is judged for
/// @param verdict what is said in place of the reckoned verdict
/// @param reason why, open to everyone who sees the measure
/// @param role the title of whoever answers for it; never a name
/// @param endsOn the last day on which it is in force
@Embeddable
public record OverrideRequest(
        @Schema(required = true, description = "Året som bedöms. / The year that is judged.")
        @NotNull
        @Min(1900)
        @Max(2200)
        Integer year,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        Verdict verdict,

        @Schema(
                required = true,
                description =
                        "Skälet; syns för alla som ser måttet. / The reason; seen by everyone who sees the measure.")
        @NotBlank
        @Size(max = 2_000)
        @PlainText
        String reason,

        @Schema(
                required = true,
                description =
                        "Titeln på den som svarar för det; aldrig ett namn. / The title of whoever answers for it; never a name.")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String role,

        @Schema(
                required = true,
                description =
                        "Sista dagen som den gäller: idag till om fem år. / Its last day in force: from today to five years ahead.")
        @NotNull
        @PlausibleDay
        LocalDate endsOn) {}
