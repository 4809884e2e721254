package se.malbild.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of a figure, as the ledger has it or as an event says it.
///
/// @param number of the change
/// @param key of what
/// @param kind `CREATED`, `REVISED` or `WITHDRAWN`
/// @param status whether there is a value now
/// @param value now
/// @param previousStatus whether there was a value
/// @param previousValue before
/// @param version of the observation
/// @param edition that the figure comes from
/// @param run that made the change
/// @param recordedAt when it was recorded
record Change(
        long number,
        Key key,
        String kind,
        String status,
        @Nullable BigDecimal value,
        @Nullable String previousStatus,
        @Nullable BigDecimal previousValue,
        int version,
        @Nullable String edition,
        String run,
        Instant recordedAt) {

    private static final int MOST_DIGITS_BEFORE = 131_072;
    private static final int MOST_DECIMALS = 16_383;

    /// What an event says; empty when it is not of the documented form.
    static Optional<Change> of(JsonNode data) {
        JsonNode number = data.path("number");
        JsonNode version = data.path("observationVersion");
        if (!number.canConvertToLong() || !version.canConvertToInt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Change(
                    number.asLong(),
                    new Key(
                            required(data, "municipality", "[0-9]{4}"),
                            required(data, "indicator", "[a-z][a-z0-9-]*\\.[a-z0-9-]+"),
                            required(data, "period", "[0-9]{4}(-Q[1-4]|-[01][0-9])?"),
                            required(data, "gender", "T|K|M")),
                    required(data, "change"),
                    required(data, "status"),
                    number(data, "value"),
                    text(data, "previousStatus"),
                    number(data, "previousValue"),
                    version.asInt(),
                    text(data, "edition"),
                    required(data, "importRun"),
                    Instant.parse(required(data, "recordedAt"))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String required(JsonNode data, String field) {
        if (!data.path(field).isTextual()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return data.path(field).asText();
    }

    private static String required(JsonNode data, String field, String form) {
        String text = required(data, field);
        if (!text.matches(form)) {
            throw new IllegalArgumentException(field + " is not of the documented form");
        }
        return text;
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.hasNonNull(field) ? required(data, field) : null;
    }

    private static @Nullable BigDecimal number(JsonNode data, String field) {
        if (!data.hasNonNull(field)) {
            return null;
        }
        if (!data.path(field).isNumber()) {
            throw new IllegalArgumentException(field + " is no number");
        }
        BigDecimal value = data.path(field).decimalValue();
        if (value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > MOST_DIGITS_BEFORE) {
            throw new IllegalArgumentException(field + " is beyond what is documented");
        }
        return value;
    }

    Standing standing() {
        return new Standing(status, value, version, number);
    }
}
