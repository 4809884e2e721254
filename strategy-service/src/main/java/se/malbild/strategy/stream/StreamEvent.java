package se.malbild.strategy.stream;

import se.malbild.strategy.series.SeriesChange;

/// What the stream of indicator-service says.
sealed interface StreamEvent {

    /// An event that holds in a timeline.
    sealed interface InTimeline extends StreamEvent {

        Timeline timeline();
    }

    /// An observation changed.
    record Changed(Timeline timeline, SeriesChange change) implements InTimeline {}

    /// The partition holds every change up to a number.
    ///
    /// @param partition which one
    /// @param partitions how many there are
    /// @param changeNumber up to which it is complete
    record Completed(Timeline timeline, int partition, int partitions, long changeNumber) implements InTimeline {}

    /// An event of a type that is not known here, passed over: newer versions may add some.
    record Unknown(String type) implements StreamEvent {}
}
