package se.malbild.strategy.section;

import org.jspecify.annotations.Nullable;

/// What a section says, in a strategy or in a plan.
public interface PrintedContent {

    @Nullable
    String heading();

    @Nullable
    String text();

    @Nullable
    PrintedTable table();

    @Nullable
    String caption();

    /// What its kind asks of it; null when it has none yet.
    @Nullable
    Asked asked();

    /// What a kind of section asks for.
    enum Asked {
        /// Heading, text or caption.
        WORDS,
        /// A table, which nothing else has.
        TABLE,
        /// Nothing: it lists by itself what stands elsewhere.
        NOTHING
    }
}
