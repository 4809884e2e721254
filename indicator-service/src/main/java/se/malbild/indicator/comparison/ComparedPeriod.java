package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A period of a comparison.
@Schema(name = "ComparedPeriod")
record ComparedPeriod(
        @Schema(required = true, description = "År, kvartal eller månad. / Year, quarter or month.")
        String period,

        @Schema(
                description =
                        "Falskt när ett brott ligger mellan denna period och den före; saknas för den första. / False when a break lies between this period and the one before; left out for the first.")
        @Nullable
        Boolean comparableWithPrevious,

        @Schema(
                required = true,
                description = "Sant när periodens utgåva aldrig kom. / True when its edition never came.")
        boolean editionMissing,

        @Schema(
                required = true,
                description =
                        "Kommunens eget värde; NO_FIGURE: inget har kommit in. / The municipality's own figure; NO_FIGURE: nothing has come.")
        ComparedStatus status,

        @Schema(description = "Värdet med tryckt noggrannhet. / The value as printed.") @Nullable
        BigDecimal value,

        @Schema(
                required = true,
                description = "Ett läge för varje grupp som finns. / One for each group that there is.")
        List<GroupStanding> standings) {}
