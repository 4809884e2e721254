package se.malbild.strategy.history;

/// What the API calls the columns of the tables.
public final class FieldNames {

    private FieldNames() {}

    /// The field of the API for a column: `focus_area_id` is `focusArea`.
    public static String ofColumn(String column) {
        return switch (column) {
            case "table_content" -> "table";
            case "sha256" -> "checksum";
            default -> camelCase(column.replaceFirst("_id$", ""));
        };
    }

    private static String camelCase(String name) {
        StringBuilder field = new StringBuilder();
        for (String word : name.split("_", -1)) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }
}
