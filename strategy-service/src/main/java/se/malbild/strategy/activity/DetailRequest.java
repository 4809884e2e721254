package se.malbild.strategy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.schedule.Schedule;

/// One of an activity's details ("punkt").
///
/// @param id of the detail that stands; null for a new one
/// @param text as printed
/// @param schedules when it is to happen; words that stand in the text are not printed once more
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ActivityDetail", description = "En punkt under en aktivitet. / A detail of an activity.")
public record DetailRequest(
        @Schema(
                description =
                        "Id för punkten som finns; utelämnas för en ny. / Id of the detail that stands; left out for a new one.")
        @Nullable
        UUID id,

        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Schema(description = "När det ska hända. / When it is to happen.") @Size(max = 10)
        List<@NotNull @Valid Schedule> schedules) {

    // Jackson gives null for what is left out.
    public DetailRequest {
        schedules = schedules == null ? List.of() : schedules;
    }
}
