package se.malbild.indicator.observation;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;

/// From when the figures are. Each gives the statement that finds the change which an observation `o` came by.
///
/// These are statements with LIMIT 1 on purpose: PostgreSQL then looks each change up by its index, however many
/// observations it expects, instead of reading the whole ledger to join it.
public sealed interface AsOf {

    /// The statement, to be used in CROSS JOIN LATERAL.
    String change();

    /// Sets the parameters of the statement.
    Query bind(Query query);

    /// As they stand.
    record Now() implements AsOf {

        @Override
        public String change() {
            return "SELECT * FROM observation_change h WHERE h.number = o.change_number LIMIT 1";
        }

        @Override
        public Query bind(Query query) {
            return query;
        }
    }

    /// As they had been recorded.
    ///
    /// @param until the last moment that counts
    record Recorded(Instant until) implements AsOf {

        @Override
        public String change() {
            return """
                    SELECT * FROM observation_change h
                    WHERE h.municipality_id = o.municipality_id AND h.indicator_code = o.indicator_code
                    AND h.period = o.period AND h.gender = o.gender AND h.recorded_at <= :until
                    ORDER BY h.version DESC LIMIT 1""";
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter("until", until);
        }
    }

    /// As they had been published, without what was taken back since: of the changes whose edition was out by then the
    /// newest. A change whose edition has no day counts from the day when it was recorded. An older edition never
    /// overwrites a newer one, so the newest change is of the latest publication.
    ///
    /// @param on the last day that counts
    record Published(LocalDate on) implements AsOf {

        @Override
        public String change() {
            return """
                    SELECT * FROM observation_change h
                    WHERE h.municipality_id = o.municipality_id AND h.indicator_code = o.indicator_code
                    AND h.period = o.period AND h.gender = o.gender AND %1$s <= :until
                    ORDER BY h.version DESC LIMIT 1""".formatted(publishedDay("h"));
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter("until", on);
        }
    }

    /// The day on which a change was published, as far as is known.
    ///
    /// @param table alias of a table of changes
    static String publishedDay(String table) {
        return "coalesce(%1$s.published_on, CAST(%1$s.recorded_at AT TIME ZONE 'Europe/Stockholm' AS date))"
                .formatted(table);
    }

    default boolean isNow() {
        return this instanceof Now;
    }
}
