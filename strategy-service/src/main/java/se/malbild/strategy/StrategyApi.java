package se.malbild.strategy;

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
                        title = "Målbild strategy",
                        version = "1.0.0",
                        description =
                                "Kommunens näringslivsstrategi som levande data: strategier, mått och deras bedömningar.\n\nThe business strategy of a municipality as living data: strategies, measures and their assessments.",
                        termsOfService = "https://malbild.se/villkor",
                        contact = @Contact(name = "Målbild", url = "https://malbild.se", email = "kontakt@malbild.se"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/sv/")),
        externalDocs =
                @ExternalDocumentation(
                        description = "Målbilds dokumentation. / Documentation.",
                        url = "https://malbild.se/dokumentation"))
public class StrategyApi extends Application {}
