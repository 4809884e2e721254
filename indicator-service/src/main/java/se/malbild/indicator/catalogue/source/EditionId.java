package se.malbild.indicator.catalogue.source;

import jakarta.persistence.Embeddable;

/// What tells an edition from all others.
@Embeddable
record EditionId(String sourceCode, String period) {}
