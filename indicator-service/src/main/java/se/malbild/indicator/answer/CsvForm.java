package se.malbild.indicator.answer;

/// What a csv answer is meant for.
public enum CsvForm {
    /// Programs: comma between the fields, decimal point, no byte-order mark (RFC 4180).
    PLAIN(',', '.', ""),
    /// Excel as it is set up in Sweden: semicolon between the fields, decimal comma, and a byte-order mark, without
    /// which å, ä and ö come out wrong.
    EXCEL(';', ',', "\uFEFF");

    private final char separator;
    private final char decimal;
    private final String mark;

    CsvForm(char separator, char decimal, String mark) {
        this.separator = separator;
        this.decimal = decimal;
        this.mark = mark;
    }

    char separator() {
        return separator;
    }

    char decimal() {
        return decimal;
    }

    /// What the file begins with.
    String mark() {
        return mark;
    }
}
