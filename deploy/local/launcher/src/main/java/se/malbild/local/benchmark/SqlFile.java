package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.malbild.local.launcher.Home;

/// Statements that make data, as they lie beside the program.
public final class SqlFile {

    private static final String MUNICIPALITIES =
            "api-kit/src/main/resources/se/malbild/kit/municipality/municipalities.csv";

    private SqlFile() {}

    /// @param name with its folder, without ending
    public static String read(String name) {
        try (InputStream file = SqlFile.class.getResourceAsStream("/%s.sql".formatted(name))) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The statements cannot be read: " + name, e);
        }
    }

    /// Makes a table of all municipalities that goes with the transaction: no, from 1, code and name.
    public static String municipalities() {
        try {
            List<String> lines = Files.readAllLines(Home.resolve(MUNICIPALITIES));
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> "('%s', '%s')".formatted(cells[0], cells[1].replace("'", "''")))
                    .collect(Collectors.joining(", ", """
                            CREATE TEMP TABLE municipality (
                                no integer GENERATED ALWAYS AS IDENTITY, code text, name text) ON COMMIT DROP;
                            INSERT INTO municipality (code, name) VALUES""", ";"));
        } catch (IOException e) {
            throw new UncheckedIOException("The register of municipalities cannot be read", e);
        }
    }
}
