package se.malbild.strategy.series;

import java.util.List;

/// What is kept of an indicator that measures rest on.
///
/// @param missingEditions periods of which no edition was published
public record LinkedIndicator(
        String code,
        String titleSwedish,
        String titleEnglish,
        String publisher,
        String direction,
        String measurementUnit,
        List<String> missingEditions) {}
