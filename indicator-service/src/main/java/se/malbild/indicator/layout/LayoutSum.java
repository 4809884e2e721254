package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A total and its parts.
@Schema(name = "LayoutSum", description = "En summa och dess delar. / A total and its parts.")
public record LayoutSum(
        @Schema(required = true, description = "Indikatorn med summan. / The indicator that holds the total.")
        String total,

        @Schema(required = true, description = "Delarnas indikatorer. / The indicators of the parts.")
        @JsonProperty("of")
        List<String> of,

        @Schema(required = true, description = "Hur mycket avrundning kan skilja. / How much rounding can differ.")
        BigDecimal tolerance) {

    public LayoutSum {
        of = of == null ? List.of() : List.copyOf(of);
    }
}
