package se.malbild.kit.problem;

import se.malbild.kit.language.Text;

/// One thing that is wrong with the input.
///
/// @param field where: the path of the field in the body (`criterion.indicator`), or else
///     the name of the parameter or header
/// @param message what was expected, and what came
public record Violation(String field, Text message) {

    /// The field that a path of Bean Validation leads to: `goals[0]`, where that says `goals[0].<list element>`.
    public static String field(String path) {
        return path.replace(".<list element>", "");
    }
}
