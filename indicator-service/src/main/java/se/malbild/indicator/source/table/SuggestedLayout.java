package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import se.malbild.indicator.layout.TableLayout;

/// How a file seems to be laid out.
///
/// @param layout by which it can be read; none when nothing like a table of municipalities was found
/// @param questions what a person should settle
public record SuggestedLayout(Optional<TableLayout> layout, List<OpenQuestion> questions) {

    /// True when names of indicators in the file are known.
    boolean knowsIndicators() {
        return layout.filter(proposed -> !proposed.indicators().isEmpty()).isPresent();
    }
}
