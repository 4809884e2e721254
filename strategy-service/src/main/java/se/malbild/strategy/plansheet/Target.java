package se.malbild.strategy.plansheet;

/// A goal or an activity of the plan that a row refers to.
sealed interface Target {

    /// By its place in the plan that stands, wherever it is to stand.
    record Stood(String place) implements Target {}

    /// By its number in the sheet.
    record Written(SheetNumber number) implements Target {}
}
