package se.malbild.strategy.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Judgeable;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// A measure of a whole document.
///
/// @param text one sentence of the council
/// @param criterion how it is judged; null until that is decided
/// @param goals the goals that it belongs to: `2.1` is the first goal of the second focus area, `3` the third goal
///     outside the focus areas
/// @param responsible who answers for it
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentMeasure(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Valid @Judgeable @Nullable Criterion criterion,

        @Schema(
                description =
                        "Målen: 2.1 är andra målområdets första mål. / The goals: 2.1 is the first of the second focus area.")
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3})?") String> goals,

        @Schema(description = "Ansvariga. / Who answers for it.") @Size(max = 50)
        List<@NotNull @Valid DocumentResponsible> responsible) {

    // Jackson gives null for what is left out.
    public DocumentMeasure {
        goals = goals == null ? List.of() : goals;
        responsible = responsible == null ? List.of() : responsible;
    }
}
