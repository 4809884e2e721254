package se.malbild.strategy.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.focusarea.FocusAreaRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.text.CommonMark;

/// A focus area of a whole document, with what lies in it.
///
/// @param heading of its chapter
/// @param listWording what the document's own list of focus areas calls it, where that differs from the heading
/// @param listPosition its place in that list, where the list has an order of its own, from 1
/// @param introduction the text below the heading, CommonMark
/// @param goals its goals
/// @param measures its measures
/// @param sections what follows its measures
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentArea(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String heading,

        @Size(min = 1, max = 300) @PlainText @Nullable String listWording,

        @Min(1) @Max(1_000) @Nullable Integer listPosition,

        @Size(max = 20_000) @PlainText @CommonMark @Nullable String introduction,

        @Size(max = 500) List<@NotNull @Valid GoalRequest> goals,

        @Size(max = 500) List<@NotNull @Valid DocumentMeasure> measures,

        @Size(max = 500) List<@NotNull @Valid SectionRequest> sections) {

    // Jackson gives null for what is left out.
    public DocumentArea {
        goals = goals == null ? List.of() : goals;
        measures = measures == null ? List.of() : measures;
        sections = sections == null ? List.of() : sections;
    }

    FocusAreaRequest form() {
        return new FocusAreaRequest(heading, listWording, listPosition, introduction);
    }

    /// What the document's own list of focus areas calls it.
    String listed() {
        return listWording == null ? heading : listWording;
    }
}
