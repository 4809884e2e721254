package se.malbild.strategy.criterion;

import java.util.List;
import se.malbild.kit.language.Text;

/// What a judgement needs to know of an indicator.
///
/// @param title what it is called
/// @param publisher who is named as the source
/// @param direction which way is better
/// @param missingEditions the years whose edition never came
public record IndicatorFacts(Text title, String publisher, Direction direction, List<String> missingEditions) {}
