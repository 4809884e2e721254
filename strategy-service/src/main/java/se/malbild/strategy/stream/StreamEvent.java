package se.malbild.strategy.stream;

import se.malbild.strategy.series.SeriesChange;

/// What the stream of indicator-service says.
sealed interface StreamEvent {

    /// An observation changed.
    record Changed(SeriesChange change) implements StreamEvent {}

    /// The partition holds every change up to a number.
    ///
    /// @param partition which one
    /// @param partitions how many there are
    /// @param changeNumber up to which it is complete
    record Completed(int partition, int partitions, long changeNumber) implements StreamEvent {}

    /// An event of a type that is not known here, passed over: newer versions may add some.
    record Unknown(String type) implements StreamEvent {}
}
