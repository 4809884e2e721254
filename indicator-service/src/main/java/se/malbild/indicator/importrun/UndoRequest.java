package se.malbild.indicator.importrun;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// The wish to take an import back.
@Schema(name = "UndoRequest")
public record UndoRequest(
        @Schema(required = true, description = "Importen som ska tas tillbaka. / The import to be taken back.") @NotNull
        UUID importRun,

        @Schema(required = true, description = "Varför. / Why.") @NotNull @PlainText @Size(max = 1000)
        String reason) {}
