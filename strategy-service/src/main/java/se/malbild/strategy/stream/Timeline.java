package se.malbild.strategy.stream;

import java.util.UUID;
import java.util.regex.Pattern;

/// A timeline of indicator-service's database, named by a UUIDv7: one that began later is greater.
///
/// @param text of the UUID in lower case, which orders as the UUID's unsigned bits do
record Timeline(String text) implements Comparable<Timeline> {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    Timeline {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("%s is not a UUIDv7".formatted(text));
        }
    }

    UUID id() {
        return UUID.fromString(text);
    }

    @Override
    public int compareTo(Timeline other) {
        return text.compareTo(other.text);
    }
}
