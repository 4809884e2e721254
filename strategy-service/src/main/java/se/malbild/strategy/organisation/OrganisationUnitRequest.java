package se.malbild.strategy.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;

/// What is written of an organisation unit: the form of POST and PUT, and its form in a whole document.
///
/// @param name as the municipality calls it; no two units of a municipality have the same
/// @param kind what kind of unit
@Embeddable
public record OrganisationUnitRequest(
        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String name,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        UnitKind kind) {

    /// The same for names that are taken for the same.
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// @param field where the name stands
    /// @throws Refusal.Invalid when the name begins or ends with a blank
    void requireTidy(String field) {
        if (isBlank(name.codePointAt(0)) || isBlank(name.codePointBefore(name.length()))) {
            throw new Refusal.Invalid(
                    field,
                    new Text("får inte börja eller sluta med blanktecken", "must not begin or end with a blank"));
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
