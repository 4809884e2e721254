package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.schedule.Schedule;

/// A detail of a whole plan's activity.
///
/// @param text as printed
/// @param schedules when it is to happen; words that stand in the text are not printed once more
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentDetail(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Size(max = 10) List<@NotNull @Valid Schedule> schedules) {

    // Jackson gives null for what is left out.
    public DocumentDetail {
        schedules = schedules == null ? List.of() : schedules;
    }
}
