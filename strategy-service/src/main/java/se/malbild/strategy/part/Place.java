package se.malbild.strategy.part;

import java.util.UUID;

/// Where one thing stands in an outline.
public interface Place {

    UUID id();

    /// The table of the thing, which tells its kind.
    String table();

    /// Where it stands in the outline.
    String field();
}
