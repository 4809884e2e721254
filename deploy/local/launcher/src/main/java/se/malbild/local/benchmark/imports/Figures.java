package se.malbild.local.benchmark.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.malbild.local.launcher.Home;

/// Made-up figures of all municipalities, the same each time: one indicator after the other, each with all its years,
/// municipalities and genders.
///
/// @param count how many
/// @param municipalities SCB codes
record Figures(long count, List<String> municipalities) {

    private static final String REGISTER = "api-kit/src/main/resources/se/malbild/kit/municipality/municipalities.csv";
    private static final String GENDERS = "TKM";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 25;
    private static final int EVERY = 100;
    private static final int FIRST_ROW = 2;
    private static final int COLUMN = 5;

    /// Of all municipalities there are.
    static Figures of(long count) {
        try {
            return new Figures(
                    count,
                    Files.readAllLines(Home.resolve(REGISTER)).stream()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(';')))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The register of municipalities cannot be read", e);
        }
    }

    long indicators() {
        return (count + ofOneIndicator() - 1) / ofOneIndicator();
    }

    private long ofOneIndicator() {
        return (long) YEARS * municipalities.size() * GENDERS.length();
    }

    /// How many of the figures are others when the file is revised.
    long revised() {
        return (count + EVERY - 1) / EVERY;
    }

    /// Writes the csv that is sent to the product.
    void writeTable(Path path, boolean isRevised) throws IOException {
        write(path, isRevised, "municipality,indicator,period,gender,value", "", Figures::noMore);
    }

    /// Writes the csv with the columns of the table into which imports read, which the plain SQL copies as it is.
    void writeReadings(Path path, boolean isRevised) throws IOException {
        String header = "municipality_id,indicator_code,period,gender,status,value,row_number,column_number";
        write(path, isRevised, header, "VALUE,", (line, i) -> line.append(',')
                .append(FIRST_ROW + i)
                .append(',')
                .append(COLUMN));
    }

    private static void noMore(StringBuilder line, long i) {}

    private interface End {
        void append(StringBuilder line, long i);
    }

    private void write(Path path, boolean isRevised, String header, String beforeValue, End end) throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            file.write(header + "\n");
            StringBuilder line = new StringBuilder();
            for (long i = 0; i < count; i++) {
                line.setLength(0);
                appendKey(line, i);
                line.append(',').append(beforeValue);
                appendValue(line, i, isRevised);
                end.append(line, i);
                file.append(line.append('\n'));
            }
        }
    }

    private void appendKey(StringBuilder line, long i) {
        long ofPeriod = (long) municipalities.size() * GENDERS.length();
        line.append(municipalities.get((int) (i % ofPeriod / GENDERS.length())))
                .append(",bench.")
                .append(Long.toString(10_001 + i / ofOneIndicator()), 1, 5)
                .append(',')
                .append(FIRST_YEAR + i / ofPeriod % YEARS)
                .append(',')
                .append(GENDERS.charAt((int) (i % GENDERS.length())));
    }

    /// One decimal, up to five digits before it.
    private static void appendValue(StringBuilder line, long i, boolean isRevised) {
        long tenths = i * 7919 % 1_000_000 + (isRevised && i % EVERY == 0 ? 1 : 0);
        line.append(tenths / 10).append('.').append(tenths % 10);
    }
}
