package se.malbild.strategy.plansheet;

import jakarta.ws.rs.core.EntityTag;

/// A file with the sheet of a plan.
final class SheetFile {

    private final String title;
    private final byte[] bytes;
    private final EntityTag tag;

    /// @param title of the plan
    /// @param tag of what the sheet says, whatever its bytes
    SheetFile(String title, byte[] bytes, EntityTag tag) {
        this.title = title;
        this.bytes = bytes;
        this.tag = tag;
    }

    String title() {
        return title;
    }

    byte[] bytes() {
        return bytes;
    }

    EntityTag tag() {
        return tag;
    }
}
