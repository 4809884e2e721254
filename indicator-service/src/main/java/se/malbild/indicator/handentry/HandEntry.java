package se.malbild.indicator.handentry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// Figures or corrections written by hand, with where they are from and why.
///
/// @param figures at most a thousand
/// @param source where the figures are from, such as "Fokus nr 20 2023, sidan 31"
/// @param reason why they are written by hand
/// @param publishedOn when the source was published; today unless it is said
@Schema(name = "HandEntry")
public record HandEntry(
        @Schema(required = true) @NotEmpty @Size(max = 1000) List<@NotNull @Valid HandWrittenFigure> figures,

        @Schema(required = true, description = "Varifrån värdena kommer. / Where the figures are from.")
        @NotNull
        @PlainText
        @Size(max = 500)
        String source,

        @Schema(required = true, description = "Varför de skrivs för hand. / Why they are written by hand.")
        @NotNull
        @PlainText
        @Size(max = 1000)
        String reason,

        @Schema(description = "När källan publicerades; annars i dag. / When the source was published; else today.")
        @Nullable
        @PlausibleDay
        LocalDate publishedOn) {}
