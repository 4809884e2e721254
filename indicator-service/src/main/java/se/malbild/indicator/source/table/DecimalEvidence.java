package se.malbild.indicator.source.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.layout.HeadingText;

/// Which decimal mark the figures of a file prove that it uses.
final class DecimalEvidence {

    private final Set<DecimalMark> proven = EnumSet.noneOf(DecimalMark.class);

    /// @return false when no further cell can change anything
    boolean see(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('.') >= 0) {
            DecimalMark mark = WrittenNumber.proof(HeadingText.plain(text));
            if (mark != null) {
                proven.add(mark);
            }
        }
        return proven.size() < DecimalMark.values().length;
    }

    /// The mark; none when nothing proves one, or both are proven.
    Optional<DecimalMark> mark() {
        return proven.size() == 1 ? proven.stream().findFirst() : Optional.empty();
    }
}
