package se.malbild.strategy.plansection;

/// What a section of a plan is.
public enum PlanSectionKind {
    /// A preface ("Förord"), with place and day signed.
    PREFACE,
    /// "Bakgrund".
    BACKGROUND,
    /// What the plan was asked to do ("Uppdrag att utvärdera").
    ASSIGNMENT,
    /// Where the plan lists the efforts of its evaluation; shown from the evaluation itself.
    EFFORT_LIST,
    /// What comes before the themes ("Processplan för föreslagna åtgärder").
    PROCESS,
    /// Other prose.
    PROSE,
    /// A picture; its text describes it for who cannot see it.
    FIGURE,
    /// A printed table.
    TABLE
}
