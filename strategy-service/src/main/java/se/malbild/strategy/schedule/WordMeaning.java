package se.malbild.strategy.schedule;

import se.malbild.kit.language.Text;

/// What words for when something is to happen come to.
public sealed interface WordMeaning {

    /// They can be reckoned.
    record Understood(Timing timing) implements WordMeaning {}

    /// They say one thing, and it cannot be: a day that there is not, an end before the beginning.
    ///
    /// @param expected what they should say
    record Impossible(Text expected) implements WordMeaning {}

    /// They say something that cannot be reckoned, or that can be meant in more than one way.
    record Unclear() implements WordMeaning {}
}
