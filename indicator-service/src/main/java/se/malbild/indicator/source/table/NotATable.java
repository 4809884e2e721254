package se.malbild.indicator.source.table;

/// The file has no rows and columns.
class NotATable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotATable() {
        super("No rows and columns");
    }

    NotATable(Throwable cause) {
        super("No rows and columns", cause);
    }
}
