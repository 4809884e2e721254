package se.malbild.strategy.reportedvalue;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many of how many.
///
/// @param numerator at least 0, at most the denominator
/// @param denominator at least 0
@Schema(description = "Hur många av hur många. / How many of how many.")
public record ReportedShare(
        @Schema(required = true) @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal numerator,

        @Schema(required = true) @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal denominator) {}
