package se.malbild.strategy.cadence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.schedule.CadenceStanding;
import se.malbild.strategy.schedule.CadenceState;

/// How it stands with the meetings of a forum, as the API shows it. Of one that nobody has said of how often it is to
/// meet, how often it did.
@Schema(name = "ForumCadence")
public record ForumCadenceResponse(
        @Schema(required = true) UUID forum,

        @Schema(required = true, description = "Kalenderåret. / The calendar year.")
        int year,

        @Schema(required = true, description = "Dagen som svaret gäller. / The day that is answered about.")
        LocalDate on,

        @Schema(required = true, description = "Möten hittills under året. / Meetings so far that year.")
        int done,

        @Schema(
                description =
                        "Saknas, som required och state, när ingen har sagt hur ofta det ska mötas. / Missing, as required and state are, when nobody has said how often it is to meet.")
        @Nullable
        Integer timesPerYear,

        @Nullable Integer required,
        @Nullable CadenceState state,

        @Schema(description = "Första dagen som det låg efter. / The first day that it was behind.") @Nullable
        LocalDate behindSince,

        CadenceStanding.@Nullable Next next) {

    static ForumCadenceResponse of(UUID forum, CadenceStanding standing, LocalDate on) {
        return new ForumCadenceResponse(
                forum,
                standing.year(),
                on,
                standing.done(),
                standing.timesPerYear(),
                standing.required(),
                standing.state(),
                standing.behindSince(),
                standing.next());
    }

    static ForumCadenceResponse withoutRule(UUID forum, int year, LocalDate on, int done) {
        return new ForumCadenceResponse(forum, year, on, done, null, null, null, null, null);
    }
}
