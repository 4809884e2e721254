package se.malbild.indicator.importrun;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the sender of a file states of it.
public class StatedFacts {

    @QueryParam("indicator")
    @Size(max = 100)
    @Parameter(
            description =
                    "Indikatorns kod, när filen inte säger vilken den gäller. / Code of the indicator, when the file does not say it.")
    @Nullable
    String indicator;

    @QueryParam("edition")
    @Size(max = 10)
    @Parameter(
            description =
                    "Utgåvans period, till exempel 2024, när filen inte säger den. / Period of the edition, when the file does not say it.")
    @Nullable
    String edition;

    @QueryParam("sheet")
    @Size(max = 100)
    @Parameter(
            description =
                    "Bladets namn, eller dess nummer bland de synliga, från 1; utan det läses det första som passar. / Name of the sheet, or its number among the visible ones; without it the first one that fits is read.")
    @Nullable
    String sheet;

    @QueryParam("publishedOn")
    @Parameter(
            description =
                    "När utgåvan publicerades; annars det som katalogen vet. / When the edition was published; otherwise what the catalogue knows.")
    @Nullable
    LocalDate publishedOn;

    @QueryParam("validateOnly")
    @DefaultValue("false")
    @Parameter(description = "Pröva utan att ändra något. / Try without changing anything.")
    boolean validateOnly;
}
