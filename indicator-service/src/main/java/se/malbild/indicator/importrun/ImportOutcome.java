package se.malbild.indicator.importrun;

import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// How a run went: the status says that it has ended, this what became of its figures.
public enum ImportOutcome {
    /// Everything was kept, or known already.
    COMPLETE,
    /// Some was kept or known already, and something was refused or left unread.
    PARTIAL,
    /// Nothing was kept: the run failed or was cancelled, or every row was refused or about something else.
    EMPTY;

    /// @return null for a run that has not ended
    static @Nullable ImportOutcome of(ImportKind kind, ImportStatus status, RunCounts counts) {
        if (!status.hasEnded()) {
            return null;
        }
        if (status != ImportStatus.DONE || (counts.kept() == 0 && isMissed(kind, counts))) {
            return EMPTY;
        }
        return counts.rejectedCount() + counts.omissionCount() > 0 ? PARTIAL : COMPLETE;
    }

    // Of a calculation anew, or of taking back what nobody has used, nothing may come without anything being wrong.
    private static boolean isMissed(ImportKind kind, RunCounts counts) {
        return counts.rejectedCount() + counts.omissionCount() > 0 || kind == ImportKind.FILE;
    }

    Text words(RunCounts counts) {
        return switch (this) {
            case COMPLETE ->
                new Text("Alla värden sparades eller var redan kända.", "All figures were kept or were known already.");
            case PARTIAL ->
                Text.of(
                        "%d värden sparades eller var redan kända, men %d avvisades och %d delar lästes inte. Importens problem säger vilka och varför.",
                        "%d figures were kept or were known already, but %d were refused and %d parts were not read. The problems of the import say which and why.",
                        counts.kept(),
                        counts.rejectedCount(),
                        counts.omissionCount());
            case EMPTY ->
                Text.of(
                        "Inget sparades: %d värden eller rader avvisades, och %d rader gällde annat än kommuner. Importens problem säger varför.",
                        "Nothing was kept: %d figures or rows were refused, and %d rows were about something else than municipalities. The problems of the import say why.",
                        counts.rejectedCount(),
                        counts.ignoredCount());
        };
    }
}
