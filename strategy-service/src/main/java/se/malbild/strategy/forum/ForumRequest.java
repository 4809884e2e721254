package se.malbild.strategy.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// What is written of a forum: the form of POST and PUT.
///
/// @param name as the municipality calls it; no two forums of a kind have the same
/// @param kind what kind of meeting
/// @param place where it meets as a rule
/// @param description for whom and what it is
/// @param partners with whom it is held
/// @param unit who holds it; null: the municipality as a whole
/// @param activity the activity that it is held for: its meetings count for that too
/// @param timesPerYear how often a year it is to meet; null when nobody has said
/// @param beginsOn from when on; null when it has been held for as long as anybody knows
/// @param endsOn the last day that it is held; null while there is no end
@Embeddable
public record ForumRequest(
        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String name,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        ForumKind kind,

        @Schema(description = "Var det brukar hållas. / Where it meets as a rule.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        String place,

        @Schema(description = "Inga personers namn. / No names of persons.")
        @Size(min = 1, max = 2_000)
        @PlainText
        @Nullable
        String description,

        @Schema(description = "Samverkan: med vilka. / With whom.") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 200) @PlainText String> partners,

        @Schema(
                description =
                        "Enheten som håller i det; utelämnad: hela kommunen. / The unit that holds it; left out: the municipality as a whole.")
        @Nullable
        @Column(name = "unit_id")
        UUID unit,

        @Schema(
                description =
                        "Aktiviteten som det hålls för; dess möten räknas även för den. / The activity that it is held for; its meetings count for that too.")
        @Nullable
        @Column(name = "activity_id")
        UUID activity,

        @Schema(description = "Hur många gånger per år det ska mötas. / How many times a year it is to meet.")
        @Min(1)
        @Max(366)
        @Nullable
        Integer timesPerYear,

        @Schema(description = "Från och med. / From this day on.") @PlausibleDay @Nullable
        LocalDate beginsOn,

        @Schema(description = "Till och med. / The last day.") @PlausibleDay @Nullable
        LocalDate endsOn) {

    // Jackson gives null for what is left out.
    public ForumRequest {
        partners = partners == null ? List.of() : partners;
    }

    /// True when it is held on the day, as far as is known.
    boolean isHeldOn(LocalDate day) {
        return (beginsOn == null || !day.isBefore(beginsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }

    /// The same without the activity.
    ForumRequest withoutActivity() {
        return new ForumRequest(name, kind, place, description, partners, unit, null, timesPerYear, beginsOn, endsOn);
    }
}
