package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;

/// One column, or with placeholders in its heading several of a kind. Without headings and position it is found by
/// what stands in it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "LayoutColumn", description = "En kolumn, eller flera av samma slag. / A column, or several of a kind.")
public record LayoutColumn(
        @Schema(
                description =
                        "Rubriker som den kan ha, med platshållarna {period}, {gender}, {municipality}, {indicator} och {text}. / Headings that it can have, with these placeholders.")
        List<String> headings,

        @Schema(description = "Kolumnens nummer från 1, i stället för rubrik. / Number of the column, from 1.")
        @Nullable
        Integer position,

        @Schema(required = true) Holds holds,

        @Schema(description = "Värdenas indikator. / The indicator of the figures.") @Nullable
        String indicator,

        @Schema(description = "Värdenas kön. / The gender of the figures.") @Nullable
        Gender gender,

        @Schema(
                description =
                        "År från utgåvans period, -1 för året före. / Years from the edition's period, -1 for the year before.")
        @Nullable
        Integer periodOffset,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @Schema(description = "Kolumnen kan saknas. / The column can be missing.")
        boolean optional,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @Schema(
                description =
                        "En tom cell betyder detsamma som cellen ovanför. / An empty cell means the same as the one above.")
        boolean fillDown,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @Schema(
                description =
                        "Rubriken står över de år som följer den på rubrikraden, så värdena står en kolumn till vänster om sitt år. / The heading stands over the years that follow it, so the figures stand one column to the left of their year.")
        boolean shiftedYears) {

    public LayoutColumn {
        headings = headings == null ? List.of() : List.copyOf(headings);
        holds = holds == null ? Holds.IGNORED : holds;
    }

    /// As JSON says it: what is left out is not so.
    @JsonCreator
    static LayoutColumn read(
            @JsonProperty("headings") @Nullable List<String> headings,
            @JsonProperty("position") @Nullable Integer position,
            @JsonProperty(value = "holds", required = true) Holds holds,
            @JsonProperty("indicator") @Nullable String indicator,
            @JsonProperty("gender") @Nullable Gender gender,
            @JsonProperty("periodOffset") @Nullable Integer periodOffset,
            @JsonProperty("optional") @Nullable Boolean optional,
            @JsonProperty("fillDown") @Nullable Boolean fillDown,
            @JsonProperty("shiftedYears") @Nullable Boolean shiftedYears) {
        return new LayoutColumn(
                headings == null ? List.of() : headings,
                position,
                holds,
                indicator,
                gender,
                periodOffset,
                Boolean.TRUE.equals(optional),
                Boolean.TRUE.equals(fillDown),
                Boolean.TRUE.equals(shiftedYears));
    }

    public static LayoutColumn of(Holds holds, String... headings) {
        return new LayoutColumn(List.of(headings), null, holds, null, null, null, false, false, false);
    }

    public static LayoutColumn at(Holds holds, int position) {
        return new LayoutColumn(List.of(), position, holds, null, null, null, false, false, false);
    }

    public LayoutColumn withIndicator(String code) {
        return new LayoutColumn(
                headings, position, holds, code, gender, periodOffset, optional, fillDown, shiftedYears);
    }

    public LayoutColumn asOptional() {
        return new LayoutColumn(
                headings, position, holds, indicator, gender, periodOffset, true, fillDown, shiftedYears);
    }

    public LayoutColumn filledDown() {
        return new LayoutColumn(
                headings, position, holds, indicator, gender, periodOffset, optional, true, shiftedYears);
    }

    public LayoutColumn withoutFilling() {
        return new LayoutColumn(
                headings, position, holds, indicator, gender, periodOffset, optional, false, shiftedYears);
    }

    /// True when it is found by what stands in it.
    public boolean byContent() {
        return headings.isEmpty() && position == null;
    }
}
