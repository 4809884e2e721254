package se.malbild.indicator.calendar.expected;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// At which times of the year a source publishes: the form of PUT.
public record ExpectedPublicationsRequest(
        @Schema(
                required = true,
                description =
                        "Tomt: källan väntas i katalogens månader. / Empty: the source is expected in the months of the catalogue.")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid ExpectedPublication> publications) {}
