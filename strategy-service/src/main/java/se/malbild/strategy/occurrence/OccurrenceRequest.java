package se.malbild.strategy.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// What is written of an occurrence: the form of POST and PUT.
///
/// @param activity what happened; of a forum's meeting, what it was for: left out, the activity that the forum is held
///     for, when that can have begun
/// @param detail one of the activity's details
/// @param forum whose meeting it was
/// @param happenedOn the day, not in the future
/// @param place where
/// @param participants how many took part
/// @param note a few words, without persons' names
@Embeddable
public record OccurrenceRequest(
        @Schema(
                description =
                        "Aktiviteten; minst ett av activity och forum. Utelämnad för ett forums möte: aktiviteten som forumet hålls för. / The activity; at least one of activity and forum. Left out for a forum's meeting: the activity that the forum is held for.")
        @Nullable
        @Column(name = "activity_id")
        UUID activity,

        @Schema(description = "En av aktivitetens punkter. / One of the activity's details.")
        @Nullable
        @Column(name = "detail_id")
        UUID detail,

        @Schema(description = "Forumet som möttes. / The forum that met.") @Nullable @Column(name = "forum_id")
        UUID forum,

        @Schema(required = true, description = "Dagen, inte i framtiden. / The day, not in the future.")
        @NotNull
        @PlausibleDay
        LocalDate happenedOn,

        @Size(min = 1, max = 200) @PlainText @Nullable String place,

        @Schema(description = "Antal deltagare. / How many took part.") @Min(1) @Max(100_000) @Nullable
        Integer participants,

        @Schema(description = "Några ord, utan personers namn. / A few words, without names of persons.")
        @Size(min = 1, max = 2_000)
        @PlainText
        @Nullable
        String note) {

    OccurrenceRequest ofActivity(UUID activity) {
        return new OccurrenceRequest(activity, detail, forum, happenedOn, place, participants, note);
    }
}
