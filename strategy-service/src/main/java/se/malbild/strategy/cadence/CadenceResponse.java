package se.malbild.strategy.cadence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.forum.ForumKind;
import se.malbild.strategy.schedule.CadenceStanding;
import se.malbild.strategy.schedule.CadenceState;

/// How it stands with something that is to happen several times a year, as the API shows it.
@Schema(name = "Cadence")
public record CadenceResponse(
        @Schema(required = true, description = "Forumets eller schemats id. / Id of the forum or of the schedule.")
        UUID id,

        @Schema(required = true) CadenceKind kind,
        @Nullable UUID forum,
        @Nullable ForumKind forumKind,
        @Nullable UUID plan,
        @Nullable UUID activity,
        @Nullable UUID detail,

        @Schema(description = "Aktivitetens nummer i planen. / The activity's number in its plan.") @Nullable
        String number,

        @Schema(
                required = true,
                description =
                        "Forumets namn, eller aktivitetens eller punktens text. / The forum's name, or the text of the activity or detail.")
        String title,

        @Schema(description = "Planens ord. / The plan's words.") @Nullable
        String words,

        @Schema(required = true) int timesPerYear,

        @Schema(required = true, description = "Kalenderåret. / The calendar year.")
        int year,

        @Schema(required = true, description = "Dagen som svaret gäller. / The day that is answered about.")
        LocalDate on,

        @Schema(required = true, description = "Gånger hittills under året. / Times so far that year.")
        int done,

        @Schema(
                required = true,
                description =
                        "Gånger som krävs: timesPerYear × avslutade kvartal / 4, avrundat nedåt. / Times required: timesPerYear × ended quarters / 4, rounded down.")
        int required,

        @Schema(required = true) CadenceState state,

        @Schema(description = "Första dagen som det låg efter. / The first day that it was behind.") @Nullable
        LocalDate behindSince,

        CadenceStanding.@Nullable Next next) {

    static CadenceResponse of(CadenceTarget target, CadenceStanding standing, LocalDate on) {
        return new CadenceResponse(
                target.id(),
                target.kind(),
                target.forum(),
                target.forumKind(),
                target.plan(),
                target.activity(),
                target.detail(),
                target.number(),
                target.title(),
                target.words(),
                standing.timesPerYear(),
                standing.year(),
                on,
                standing.done(),
                standing.required(),
                standing.state(),
                standing.behindSince(),
                standing.next());
    }
}
