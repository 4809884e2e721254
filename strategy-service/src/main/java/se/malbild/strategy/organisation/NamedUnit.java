package se.malbild.strategy.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;

/// An organisation unit as a whole document names it.
///
/// @param name as the municipality calls it; no two units of a municipality have the same
/// @param kind what kind of unit
@Schema(description = "En enhet som ett dokument nämner. / A unit that a document names.")
public record NamedUnit(
        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String name,

        @Schema(required = true) @NotNull UnitKind kind) {

    /// The same for names that are taken for the same.
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// @param field where the name stands
    /// @throws Refusal.Invalid when the name begins or ends with a blank
    static void requireTidy(String name, String field) {
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
