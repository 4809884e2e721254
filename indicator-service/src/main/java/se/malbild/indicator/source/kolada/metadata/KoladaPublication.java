package se.malbild.indicator.source.kolada.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What Kolada says of the next figures of an indicator.
///
/// @param indicator its code in the catalogue
/// @param kpi its id at Kolada
/// @param title Kolada's own, Swedish
/// @param period of the figures; null when Kolada does not say, as of KPIs that have ended
/// @param preliminaryOn when preliminary ones come; null when none do
/// @param finalOn when they come, or came: Kolada tells of the period after that only some time later
/// @param vanished true when the KPI does not exist any more
public record KoladaPublication(
        String indicator,
        String kpi,
        String title,
        @Nullable String period,
        @Nullable LocalDate preliminaryOn,
        @Nullable LocalDate finalOn,
        boolean vanished) {}
