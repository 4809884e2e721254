package se.malbild.indicator.catalogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which indicators are asked for; what is left out means any.
public class IndicatorFilter {

    @QueryParam("source")
    @Size(max = 100)
    @Parameter(description = "Källans kod, till exempel fokus. / Code of the source.")
    @Nullable
    String source;

    @QueryParam("koladaId")
    @Size(max = 20)
    @Parameter(description = "Nyckeltalets id i Kolada, till exempel U07453. / Its id at Kolada.")
    @Nullable
    String koladaId;

    @QueryParam("direction")
    @Parameter(description = "Åt vilket håll den är bättre. / Which way it is better.")
    @Nullable
    Direction direction;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "Del av titeln på något av språken, eller av koden. / Part of the title in either language, or of the code.")
    @Nullable
    String words;

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String koladaId() {
        return koladaId == null ? null : koladaId.strip();
    }

    @Nullable
    Direction direction() {
        return direction;
    }

    /// Nothing, which stands in every title, when none are asked for.
    String wordsInLowerCase() {
        return words == null ? "" : words.strip().toLowerCase(Locale.of("sv"));
    }
}
