package se.malbild.strategy.assessment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Wording;

/// A figure that became another after it had been counted on.
///
/// @param indicator code of the indicator
/// @param period the year
/// @param gender `T`, `K` or `M`
/// @param from what had been counted on
/// @param to what it became; null when there is no value any more
/// @param changeNumber the change that made it so
public record FigureRevision(
        @Schema(required = true) String indicator,
        @Schema(required = true) String period,
        @Schema(required = true) String gender,
        @Schema(required = true) BigDecimal from,
        @Nullable BigDecimal to,
        @Schema(required = true) long changeNumber) {

    static FigureRevision of(Figure now, BigDecimal from) {
        return new FigureRevision(now.indicator(), now.period(), now.gender(), from, now.value(), now.changeNumber());
    }

    /// The revision in words.
    ///
    /// @param title what the figure is called
    Text told(Text title) {
        return new Text(told(title, Language.SWEDISH), told(title, Language.ENGLISH));
    }

    private String told(Text title, Language reader) {
        String first = Wording.number(from, reader);
        String of = title.in(reader);
        return to == null
                ? new Text(
                                "Värdet för %s i %s, tidigare %s, finns inte längre.",
                                "The figure of %s in %s, formerly %s, is no more.")
                        .in(reader)
                        .formatted(period, of, first)
                : new Text(
                                "Värdet för %s i %s ändrades från %s till %s.",
                                "The figure of %s in %s was revised from %s to %s.")
                        .in(reader)
                        .formatted(period, of, first, Wording.number(to, reader));
    }
}
