package se.malbild.indicator.source.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.source.ReadingSink;

/// Knows one source's API: what to ask, how answers go on, and what figures they hold. Asking, keeping and storing are
/// done by others.
public interface SourceClient {

    /// Its name, such as `kolada`, as the catalogue names the reader whose word counts.
    String reader();

    /// Codes of the catalogue's indicators that it can bring.
    Set<String> brings();

    /// The host that it asks.
    SourceHost host();

    /// The portions in which an order is asked.
    ///
    /// @throws SourceFailure when the source must be asked how to be asked, and cannot be had at all
    Portions portions(SourceOrder order) throws SourceFailure;

    /// The question that follows an answer; none when the portion is whole.
    ///
    /// @param asked what was asked of the portion before, the answered question last
    /// @throws SourceFailure when the answer is nonsense, or leads to another host or in a circle
    Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> asked) throws SourceFailure;

    /// When figures came out, as the source says of itself: days that lie ahead included. Asked when all answers of a
    /// fetch have been read.
    default List<PublicationDay> publicationDays(Set<String> indicators) {
        return List.of();
    }

    /// Reads the figures of all answers. What is no figure is rejected one by one; the place of a figure is the number
    /// of its answer and its own number in it, both from 1.
    ///
    /// @throws IOException when a figure cannot be kept
    void read(KeptAnswers answers, SourceOrder order, IndicatorTable indicators, ReadingSink sink) throws IOException;

    /// Keeps what the answers say besides figures, such as what the source tells of its indicators. Not called for a
    /// run that is to change nothing; called in the transaction that reads.
    ///
    /// @throws IOException when the answers cannot be read
    default void remember(KeptAnswers answers, SourceOrder order) throws IOException {}
}
