package se.malbild.strategy.reportedvalue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.criterion.ReportAsked;

/// What is written of a reported value: the form of POST and PUT. Which answer is given depends on what is asked.
///
/// @param report which of the criterion's questions it answers; may be left out when there is one only
/// @param period year or quarter that has begun, `2024` or `2024-Q1`
/// @param unit whose figure it is; null: the municipality as a whole
/// @param share how many of how many
/// @param holds whether the condition held; false of a milestone: it has not been reached
/// @param reachedOn the day on which the milestone was reached, not in the future
/// @param evidence what it rests on
/// @param role the title of who reports
/// @param reason why it takes the place of one that counts; given when there is one, and only then
public record ReportedValueRequest(
        @Schema(
                description =
                        "Vilken av kriteriets frågor som besvaras; kan utelämnas när det bara finns en. / Which of the criterion's questions is answered; may be left out when there is one only.")
        @Pattern(regexp = ReportAsked.NAME)
        @Nullable
        String report,

        @Schema(required = true, description = "År eller kvartal: 2024, 2024-Q1. / Year or quarter.")
        @NotNull
        @Pattern(regexp = ReportPeriods.FORM, message = "{se.malbild.strategy.reportedvalue.period}")
        String period,

        @Schema(
                description =
                        "Enheten; utelämnad: kommunen som helhet. / The unit; left out: the municipality as a whole.")
        @Nullable
        UUID unit,

        @Valid @Nullable ReportedShare share,

        @Schema(
                description =
                        "Om villkoret gällde; false om en milstolpe: den är inte nådd. / Whether the condition held; false of a milestone: it has not been reached.")
        @Nullable
        Boolean holds,

        @Schema(description = "Dagen då det nåddes. / The day on which it was reached.") @PlausibleDay @Nullable
        LocalDate reachedOn,

        @Schema(required = true) @NotNull @Valid Evidence evidence,

        @Schema(description = "Den rapporterandes titel. / The title of who reports.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        String role,

        @Schema(
                description =
                        "Varför ett värde som räknas rättas; anges bara då. / Why a value that counts is corrected; given only then.")
        @Size(min = 1, max = 1_000)
        @PlainText
        @Nullable
        String reason) {}
