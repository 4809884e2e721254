package se.malbild.strategy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.schedule.Schedule;

/// An activity as the API shows it.
@Schema(name = "Activity")
public record ActivityResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(description = "Underkategorin. / The theme.") @Nullable
        UUID theme,

        @Schema(required = true, description = "Nummer, som 3.1. / Number, such as 3.1.")
        String number,

        @Schema(required = true) String text,
        @Schema(required = true) List<DetailRequest> details,
        @Schema(required = true) List<Schedule> schedules,
        @Schema(required = true) List<String> partners,
        @Nullable AwaitedDecision awaits,
        @Schema(required = true) List<Responsible> responsible,
        @Schema(required = true) List<ActivityLink> links,
        @Schema(required = true) List<UUID> dependsOn,

        @Schema(
                required = true,
                description =
                        "Första dagen i tiderna som går att räkna, annars i planens år. / First day of the schedules that can be reckoned, else of the plan's years.")
        LocalDate beginsOn,

        @Schema(required = true, description = "Sista dagen, likaså. / The last day, likewise.")
        LocalDate endsOn,

        @Schema(description = "Bara för dem som ser pågående arbete. / Only for those who see work under way.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        ActivityProgress progress,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static ActivityResponse of(
            Activity activity, String number, ActivityContent content, @Nullable ActivityProgress progress) {
        ActivityRequest form = activity.form(content);
        return new ActivityResponse(
                activity.id(),
                activity.planId(),
                activity.themeId(),
                number,
                form.text(),
                form.details(),
                form.schedules(),
                form.partners(),
                form.awaits(),
                form.responsible(),
                form.links(),
                form.dependsOn(),
                activity.beginsOn(),
                activity.endsOn(),
                progress,
                Precondition.written(activity.version()),
                activity.createdAt(),
                activity.updatedAt());
    }
}
