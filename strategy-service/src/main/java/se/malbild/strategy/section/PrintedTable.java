package se.malbild.strategy.section;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// A table as it is printed, cell for cell.
///
/// @param header the cells of its first row
/// @param rows the rows below, each with as many cells as the header
@EvenRows
public record PrintedTable(
        @Schema(required = true, description = "Rubrikradens celler. / The cells of the header.")
        @NotEmpty
        @Size(max = 100)
        List<@NotNull @Size(max = 1_000) @PlainText(blank = true) String> header,

        @Schema(
                required = true,
                description = "Raderna, lika långa som rubrikraden. / The rows, as long as the header.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull List<@NotNull @Size(max = 1_000) @PlainText(blank = true) String>> rows) {}
