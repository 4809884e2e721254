package se.malbild.indicator.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// What is wrong with a form, gathered so that all of it is said at once.
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, Text message) {
        found.add(new Violation(field, message));
    }

    /// What people read is there in both languages or in none.
    ///
    /// @param field the field's name without its language
    public void requireBoth(String field, @Nullable String swedish, @Nullable String english) {
        if ((swedish == null) != (english == null)) {
            add(
                    field + (swedish == null ? "Swedish" : "English"),
                    new Text(
                            "ska anges, eftersom texten finns på det andra språket",
                            "must be stated, as the text is there in the other language"));
        }
    }

    /// What tells a thing from others is never rewritten: whatever refers to it would be lost.
    public void requireSame(String field, String standing, String written) {
        if (!standing.equals(written)) {
            add(
                    field,
                    Text.of(
                            "kan inte ändras från %s; lägg till en ny och ta bort den gamla",
                            "cannot be changed from %s; add a new one and delete the old", standing));
        }
    }

    /// @throws Refusal.Invalid when anything is wrong
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
    }
}
