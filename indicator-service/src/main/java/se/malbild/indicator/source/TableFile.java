package se.malbild.indicator.source;

/// The media types by which files of tables are sent. What a file is, its bytes tell; the type is no proof.
public final class TableFile {

    /// Csv, tsv, xlsx, what browsers on Windows call csv and xlsx alike, PC-Axis, and any bytes.
    public static final String ANY =
            "text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/x-px,application/octet-stream";

    private TableFile() {}
}
