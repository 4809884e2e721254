package se.malbild.strategy.section;

/// What a section is.
public enum SectionKind {
    /// A preface ("Förord"), with place and day signed.
    PREFACE,
    /// Prose.
    PROSE,
    /// Where the document lists its focus areas; shown from the focus areas themselves.
    FOCUS_AREA_LIST,
    /// A picture; its text describes it for who cannot see it.
    FIGURE,
    /// A printed table.
    TABLE,
    /// How the strategy is put into practice ("från ord till handling").
    IMPLEMENTATION
}
