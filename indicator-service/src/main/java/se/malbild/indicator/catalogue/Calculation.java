package se.malbild.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How an indicator is calculated, as it stands in its form.
///
/// @param kind how
/// @param input code of the indicator that it is calculated from
/// @param secondInput code of the other, when there are two
@Embeddable
@Schema(name = "Derivation")
public record Calculation(
        @Schema(
                required = true,
                description =
                        "YEARLY_CHANGE: årets värde minus förra årets. DIFFERENCE: input minus secondInput. SUM: båda tillsammans. / This year's value less last year's; input less secondInput; both together.")
        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(table = "derivation")
        Derivation.Kind kind,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        @NotNull
        @Size(max = 100)
        @Column(name = "input_code", table = "derivation")
        String input,

        @Schema(description = "Den andra indikatorns kod. / Code of the other indicator.")
        @Size(max = 100)
        @Column(name = "second_input_code", table = "derivation")
        @Nullable
        String secondInput) {

    /// What it is calculated from, one or two.
    List<String> inputs() {
        return Stream.of(input, secondInput)
                .filter(code -> code != null)
                .map(String::toString)
                .toList();
    }

    Derivation of(String indicator) {
        return new Derivation(indicator, kind, input, secondInput);
    }
}
