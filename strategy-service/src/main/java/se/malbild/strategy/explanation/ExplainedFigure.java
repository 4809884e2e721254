package se.malbild.strategy.explanation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.provenance.ChangeProvenance;
import se.malbild.strategy.provenance.ProvenanceOutcome;

/// A figure that a verdict rests on, and where it comes from.
@Schema(name = "ExplainedFigure")
public record ExplainedFigure(
        @Schema(required = true) Figure figure,

        @Schema(
                description =
                        "Varifrån det kommer, på läsarens språk. / Where it comes from, in the reader's language.")
        @Nullable
        String text,

        @Schema(
                description =
                        "Kedjan i indikatortjänsten; saknas när tjänsten själv har räknat värdet, eller när indikatortjänsten inte svarar. / The chain in indicator-service; missing when the service has counted the figure itself, or when indicator-service does not answer.")
        @Nullable
        ChangeProvenance provenance) {

    private static final Text COUNTED = new Text(
            "Räknat av tjänsten ur kommunens egna uppgifter.",
            "Counted by the service from the municipality's own data.");

    static ExplainedFigure of(Figure figure, ProvenanceOutcome origins, Language reader) {
        if (isCounted(figure)) {
            return new ExplainedFigure(figure, COUNTED.in(reader), null);
        }
        return origins.of(figure.changeNumber())
                .map(origin -> new ExplainedFigure(figure, origin.text(reader), origin))
                .orElse(new ExplainedFigure(figure, null, null));
    }

    /// Whether the service has counted it itself.
    static boolean isCounted(Figure figure) {
        return figure.changeNumber() == 0;
    }
}
