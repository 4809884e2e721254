package se.malbild.strategy.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// That a plan was adopted.
///
/// @param decidedOn the day
/// @param body who adopted it, such as "Kommunens ledningsgrupp"; null when nobody has said
/// @param paragraph its number in the minutes, without the sign
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Antagandet av en plan. / The adoption of a plan.")
public record PlanAdoption(
        @Schema(required = true, description = "Dag för antagandet. / Day of the adoption.")
        @NotNull
        @PlausibleDay
        @Column(name = "adopted_on")
        LocalDate decidedOn,

        @Schema(description = "Vem som antog den. / Who adopted it.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        @Column(name = "adopted_by")
        String body,

        @Schema(description = "Paragraf, utan tecknet. / Paragraph, without the sign.")
        @Size(min = 1, max = 50)
        @PlainText
        @Nullable
        @Column(name = "adoption_paragraph")
        String paragraph) {}
