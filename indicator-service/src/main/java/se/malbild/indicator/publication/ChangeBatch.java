package se.malbild.indicator.publication;

import java.util.List;

/// Changes that are sent in one go.
///
/// @param after number before the first that was looked at
/// @param to number of the last that was looked at
/// @param events of the changes in between that are to be sent, in number order
/// @param isFull whether it was cut off, so that more may follow at once
record ChangeBatch(long after, long to, List<ChangeEvent> events, boolean isFull) {

    /// The same without what comes after a number.
    ChangeBatch upTo(long number) {
        if (number >= to) {
            return this;
        }
        return new ChangeBatch(
                after,
                Math.max(after, number),
                events.stream().filter(event -> event.number() <= number).toList(),
                true);
    }
}
