package se.malbild.indicator.source.web;

import java.io.IOException;

/// The answers of a fetch, one at a time in order, so that never more than one is in memory.
public interface KeptAnswers {

    /// What is done with each answer.
    interface Each {
        void answer(KeptAnswer kept) throws IOException;
    }

    /// Goes through all answers from the beginning, as often as needed.
    ///
    /// @throws IOException when they cannot be read, or what is read of them cannot be kept
    void forEach(Each each) throws IOException;
}
