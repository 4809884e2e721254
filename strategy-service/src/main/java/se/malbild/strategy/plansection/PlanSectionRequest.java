package se.malbild.strategy.plansection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.section.FittingContent;
import se.malbild.strategy.section.PrintedContent;
import se.malbild.strategy.section.PrintedTable;
import se.malbild.strategy.text.CommonMark;

/// What is written of a section of a plan: the form of POST and PUT, and its form in a whole document.
///
/// @param kind what it is
/// @param heading as printed
/// @param text CommonMark; of a figure, what it shows
/// @param table as printed
/// @param caption below a figure or a table
/// @param signedPlace where it was signed, of a preface
/// @param signedOn when it was signed
@Embeddable
@FittingContent(message = "{se.malbild.strategy.plansection.FittingContent}")
public record PlanSectionRequest(
        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        PlanSectionKind kind,

        @Size(min = 1, max = 300) @PlainText @Nullable String heading,

        @Schema(description = "CommonMark.") @Size(min = 1, max = 50_000) @PlainText @CommonMark @Nullable
        String text,

        @Valid @Nullable @JdbcTypeCode(SqlTypes.JSON) @Column(name = "table_content")
        PrintedTable table,

        @Schema(description = "Bild- eller tabelltext. / Caption.") @Size(min = 1, max = 1_000) @PlainText @Nullable
        String caption,

        @Schema(description = "Ort för undertecknande. / Place signed.") @Size(min = 1, max = 100) @PlainText @Nullable
        String signedPlace,

        @Schema(description = "Dag för undertecknande. / Day signed.") @PlausibleDay @Nullable
        LocalDate signedOn)
        implements PrintedContent {

    @Override
    public @Nullable Asked asked() {
        return switch (kind) {
            case null -> null;
            case TABLE -> Asked.TABLE;
            case EFFORT_LIST -> Asked.NOTHING;
            default -> Asked.WORDS;
        };
    }
}
