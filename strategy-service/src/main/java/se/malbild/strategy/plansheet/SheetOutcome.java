package se.malbild.strategy.plansheet;

/// What became of a sheet.
enum SheetOutcome {
    /// What was right in it is the plan now.
    SAVED,
    /// Nothing was saved, as was asked for.
    CHECKED,
    /// Nothing was saved: something is wrong in it.
    REFUSED
}
