package se.malbild.indicator.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be fetched now.
@Schema(name = "CalendarRunRequest")
public record RunRequest(
        @Schema(required = true, description = "Källans kod. / Code of the source.") @NotNull @Size(max = 100)
        String source) {}
