package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked, by whom: two requests with the same have the same answer as long as nothing is changed. It is in no
/// language.
///
/// @param seesProgress whether drafts are seen, and how activities go
/// @param on the day that delays are reckoned on; null for who does not see them
record CompilationKey(
        String municipality,
        boolean seesProgress,
        int year,
        @Nullable UUID strategy,
        @Nullable LocalDate on,
        @Nullable UUID unit,
        boolean behind) {}
