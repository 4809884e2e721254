package se.malbild.indicator.source.scb;

import se.malbild.indicator.observation.Gender;

/// What a portion with figures is of, as its key says: `TAB638/scb.folkmangd-18-65/T/2015-2024/0114-2584`.
///
/// @param table code of the table
/// @param indicator code of the indicator
/// @param gender whom the figures are about
record PortionKey(String table, String indicator, Gender gender) {

    private static final String METADATA = "/metadata";

    static String ofMetadata(TableDefinition table) {
        return table.code() + METADATA;
    }

    static boolean isOfMetadata(String key) {
        return key.endsWith(METADATA);
    }

    static String of(FigureDefinition figure, QuestionSplit.Part part) {
        return String.join(
                "/", figure.table().code(), figure.indicator(), figure.gender().name(), part.key());
    }

    /// The table of any portion.
    static String table(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    static PortionKey parse(String key) {
        String[] parts = key.split("/", 4);
        return new PortionKey(parts[0], parts[1], Gender.valueOf(parts[2]));
    }
}
