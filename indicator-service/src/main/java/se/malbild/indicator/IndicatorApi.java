package se.malbild.indicator;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/// What the OpenAPI document says of the API as a whole.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Målbild indicator",
                        version = "1.0.0",
                        description =
                                "Nyckeltal om näringslivsklimatet som kommer varje år: katalogen, importerna, värdena och hur de har ändrats.\n\nThe figures on the business climate that come every year: the catalogue, the imports, the observations and how they have changed.",
                        termsOfService = "https://malbild.se/villkor",
                        contact = @Contact(name = "Målbild", url = "https://malbild.se", email = "kontakt@malbild.se"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/sv/")),
        externalDocs =
                @ExternalDocumentation(
                        description = "Målbilds dokumentation. / Documentation.",
                        url = "https://malbild.se/dokumentation"))
public class IndicatorApi extends Application {}
