package se.malbild.strategy.progressnote;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.text.CommonMark;

/// What is written of a progress note: the form of POST and PUT.
///
/// @param notedOn the day that it tells of, not in the future
/// @param text how it goes, CommonMark; no names of persons
/// @param role the title of who tells it
@Embeddable
public record ProgressNoteRequest(
        @Schema(required = true) @NotNull @PlausibleDay LocalDate notedOn,

        @Schema(required = true, description = "CommonMark. Inga personnamn. / No names of persons.")
        @NotBlank
        @Size(max = 5_000)
        @PlainText
        @CommonMark
        String text,

        @Schema(description = "Rollen, en titel. / The role, a title.") @Size(min = 1, max = 200) @PlainText @Nullable
        String role) {}
