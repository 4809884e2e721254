package se.malbild.strategy.reportedvalue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What a reported value rests on: at least one of them.
///
/// @param text in words; of no person, since it is public once it counts
/// @param link to where it can be seen, `https` or `http`
/// @param attachments ids of attachments of the measure's strategy, each once
@Schema(
        description =
                "Vad värdet grundas på: minst ett av dem. Inga personer nämns, för det blir offentligt. / What the value rests on: at least one of them. No persons are named, for it becomes public.")
public record Evidence(
        @Size(max = 5_000) @PlainText @Nullable String text,

        @Schema(description = "Adress, https eller http. / Address, https or http.")
        @Size(max = 2_000)
        @Pattern(regexp = Evidence.ADDRESS, message = "{se.malbild.strategy.reportedvalue.Evidence.link}")
        @Nullable
        String link,

        @Schema(description = "Bilagor till måttets strategi. / Attachments of the measure's strategy.") @Size(max = 20)
        List<@NotNull UUID> attachments) {

    /// A scheme that a browser does not run, a host, and nothing that is invisible or ends a quotation.
    static final String ADDRESS =
            "(?i:https?)://[\\p{L}\\p{N}\\[][^\\p{C}\\p{Z}/?#@\\\\\"<>]*([/?#][^\\p{C}\\p{Z}\\\\\"<>]*)?";

    // Jackson gives null for what is left out.
    public Evidence {
        attachments = attachments == null ? List.of() : attachments;
    }

    boolean isMissing() {
        return text == null && link == null && attachments.isEmpty();
    }
}
