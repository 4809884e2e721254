package se.malbild.indicator.catalogue.source;

/// What became of an edition.
public enum EditionStatus {
    PUBLISHED,
    NEVER_PUBLISHED
}
