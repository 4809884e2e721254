package se.malbild.strategy.due;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;

/// Which of the things that are due are asked for.
public class DueQuery {

    @QueryParam("unit")
    @Parameter(
            description =
                    "Bara det som denna enhet eller en under den svarar för. / Only what this unit or one below it answers for.")
    @Nullable
    UUID unit;

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    DueKind kind;

    @QueryParam("focusArea")
    @Parameter(
            description =
                    "Bara måtten i målområdet, och aktiviteter och forum som tjänar det. / Only the measures of the focus area, and activities and forums that serve it.")
    @Nullable
    UUID focusArea;

    @QueryParam("on")
    @PlausibleDay
    @Parameter(
            description =
                    "Dagen som det räknas på; annars i dag. Det räknas med vad som är känt nu. / The day that it is reckoned on; otherwise today. What is known now is reckoned with.")
    @Nullable
    LocalDate on;
}
