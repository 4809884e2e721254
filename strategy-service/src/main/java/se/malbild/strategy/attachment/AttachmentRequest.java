package se.malbild.strategy.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.FileName;
import se.malbild.kit.text.PlainText;

/// What is written of an attachment: the form of PUT. Its bytes stay as they were sent.
///
/// @param kind what it is to the strategy
/// @param title what people call it; none when it is blank
/// @param fileName under which it is fetched
public record AttachmentRequest(
        @Schema(required = true) @NotNull AttachmentKind kind,
        @Size(max = 300) @PlainText @Nullable String title,

        @Schema(required = true) @NotBlank @Size(max = 255) @FileName
        String fileName) {

    public AttachmentRequest {
        title = title == null || title.isBlank() ? null : title;
    }
}
