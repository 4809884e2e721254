package se.malbild.strategy.wholedocument;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// Who answers for a measure of a whole document.
///
/// @param unit name of one of the document's units
/// @param role a title
public record DocumentResponsible(
        @Schema(description = "Namn på en av dokumentets enheter. / Name of one of the document's units.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        String unit,

        @Schema(description = "Rollen, en titel. / The role, a title.") @Size(min = 1, max = 200) @PlainText @Nullable
        String role) {}
