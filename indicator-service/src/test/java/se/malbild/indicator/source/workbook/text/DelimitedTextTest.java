package se.malbild.indicator.source.workbook.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.SheetRows;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.Workbook;

class DelimitedTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        String text = "Kommun;Andel\nVäxjö;1\nÅre – \u201Dfjäll\u201D;2\n";
        return Stream.of(
                Arguments.of("UTF-8", text.getBytes(UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + text).getBytes(UTF_8)),
                Arguments.of("UTF-16 little-endian", ("\uFEFF" + text).getBytes(UTF_16LE)),
                Arguments.of("UTF-16 big-endian", ("\uFEFF" + text).getBytes(UTF_16BE)),
                Arguments.of("Windows-1252", text.getBytes(WINDOWS)),
                Arguments.of("encoded twice", twice(text)),
                Arguments.of("encoded twice, with a mark before", ("\uFEFF" + again(text)).getBytes(UTF_8)),
                Arguments.of("encoded twice with its mark", twice("\uFEFF" + text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void findsTheEncodingFromTheBytes(String name, byte[] bytes) throws IOException {
        assertThat(SheetRows.of(SheetRows.written(folder, bytes)))
                .as(name)
                .containsExactly("1|Kommun|Andel", "2|Växjö|1", "3|Åre – \u201Dfjäll\u201D|2");
    }

    @Test
    void readsLatin1AsWhatItIs() throws IOException {
        assertThat(SheetRows.of(SheetRows.written(folder, "Ängelholm;1\nÖrebro;2\n".getBytes(ISO_8859_1))))
                .containsExactly("1|Ängelholm|1", "2|Örebro|2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One proper character says that the text is not encoded twice.
                "VÃ¤xjÃ¶;Åre\n",
                // Sequences that would become no letter of Europe.
                "CAFÉ©;1\n",
                // An odd character alone.
                "Ã;1\n",
                // A beginning that nothing follows.
                "VÃ x;1\n"
            })
    void leavesATextAloneThatIsNotCertainlyEncodedTwice(String text) throws IOException {
        assertThat(String.join("\n", SheetRows.of(written(text))))
                .isEqualTo("1|" + text.strip().replace(';', '|'));
    }

    @Test
    void aTextCutOffWithinACharacterIsStillUtf8() throws IOException {
        byte[] whole = "Växjö;1\nMalmö".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(SheetRows.of(SheetRows.written(folder, cut))).first().isEqualTo("1|Växjö|1");
    }

    static Stream<Arguments> separations() {
        return Stream.of(
                Arguments.of("semicolon with decimal commas", "Kommun;2023;2024\nHedemora;2,5;3,4\nFalun;3,1;3,2\n", 3),
                Arguments.of("semicolon, decimal commas and no header", "Hedemora;2,5;3,4\nFalun;3,1;3,2\n", 3),
                Arguments.of("comma", "Kommun,2023,2024\nHedemora,2.5,3.4\n", 3),
                Arguments.of("comma between numbers alone", "2023,66.2,1\n2024,66.3,1\n", 3),
                Arguments.of("comma with decimal commas quoted", "Kommun,2024\nHedemora,\"3,4\"\nFalun,\"3,1\"\n", 2),
                Arguments.of("comma with semicolons in a text", "Namn,Roll\nAnna,chef; vd\nBo,vd; ägare\nCia,vd\n", 2),
                Arguments.of("tab", "Kommun\t2023\t2024\nHedemora\t2,5\t3,4\n", 3),
                Arguments.of("bar", "Kommun|2023|2024\nHedemora|2,5|3,4\n", 3),
                Arguments.of("titles above and footnotes below, with commas", """
                        Företagsklimat, sammanfattande omdöme
                        Källa: Svenskt Näringsliv, 2024

                        Kommun;2024
                        Hedemora;3,19
                        Falun;3,3

                        * Färre än 30 svar, se metod
                        Ej svar, 7
                        """, 2),
                Arguments.of("ragged rows", "Kommun;2023;2024\nHedemora;2,5\nFalun;3,1;3,2\nMora;1,1;1,2;\n", 3),
                Arguments.of("separators within quotation marks", "\"a;b;c;d\",1\n\"e;f;g;h\",2\n", 2),
                Arguments.of("stated as Excel does", "sep=,\nKommun;x,2023\nHedemora;y,3\n", 2),
                Arguments.of("one column", "Kommun\nHedemora\nFalun\n", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("separations")
    void findsTheSeparator(String name, String text, int columns) throws IOException {
        List<String> rows = SheetRows.of(written(text));

        assertThat(rows).as(name).anySatisfy(row -> assertThat(
                        row.chars().filter(c -> c == '|').count())
                .isEqualTo(columns));
        assertThat(rows.stream().filter(row -> row.chars().filter(c -> c == '|').count() == columns))
                .hasSizeGreaterThanOrEqualTo(Math.min(2, rows.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void numbersRowsByTheLinesOnWhichTheyBegin(String lineBreak) throws IOException {
        String text = String.join(
                lineBreak, "Titel", "", "Kommun;Anm", "Hedemora;\"rad ett" + lineBreak + "rad två\"", "Falun;x");

        assertThat(SheetRows.of(written(text)))
                .containsExactly("1|Titel", "3|Kommun|Anm", "4|Hedemora|rad ett" + lineBreak + "rad två", "6|Falun|x");
    }

    @Test
    void doesNotCountTheLineThatStatesTheSeparatorAsARow() throws IOException {
        assertThat(SheetRows.of(written("sep=;\r\nKommun;2024\r\nHedemora;1\r\n")))
                .containsExactly("2|Kommun|2024", "3|Hedemora|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=\t", "SEP=;", "\"sep=;\"", "sep=:"})
    void takesTheSeparatorThatTheFirstLineStates(String line) throws IOException {
        char separator = line.replace("\"", "").charAt(4);

        assertThat(SheetRows.of(written(line + "\nKommun" + separator + "2024\n")))
                .containsExactly("2|Kommun|2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=ab", "sep=a", "sep=\"\"\"\"", "separat;x"})
    void takesAFirstLineThatStatesNoSeparatorForARow(String line) throws IOException {
        assertThat(SheetRows.of(written(line + "\nKommun;2024\n")))
                .hasSize(2)
                .last()
                .isEqualTo("2|Kommun|2024");
    }

    @Test
    void readsDoubledQuotationMarksAndTheFormThatKeepsLeadingZeros() throws IOException {
        assertThat(SheetRows.of(written("\"Det \"\"nya\"\" måttet\";=\"0180\";5\" rör\n")))
                .containsExactly("1|Det \"nya\" måttet|0180|5\" rör");
    }

    @Test
    void saysWhereACellStands() throws IOException {
        try (Workbook workbook = SheetRows.workbooks().open(written("a;b\n\nc;d\n"))) {
            workbook.sheets().getFirst().forEachRow(row -> {
                assertThat(row.place(1)).isEqualTo(new Place(row.number(), 2));
                assertThat(row.text(2)).isEmpty();
                return true;
            });
        }
    }

    @Test
    void stopsWhenTheReaderHasEnoughAndCanReadAgain() throws IOException {
        try (Workbook workbook = SheetRows.workbooks().open(written("a;1\nb;2\nc;3\n"))) {
            ArrayList<Integer> taken = new ArrayList<>();
            workbook.sheets().getFirst().forEachRow(row -> taken.add(row.number()) && row.number() < 2);

            assertThat(taken).containsExactly(1, 2);
            assertThat(SheetRows.of(workbook.sheets().getFirst())).hasSize(3);
        }
    }

    @Test
    void tellsEmptyCellsFromTexts() throws IOException {
        assertThat(SheetRows.kinds(written("a;;\u00A0 ;0\n"))).containsExactly("TEXT EMPTY EMPTY TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\t\r\n  \n"})
    void refusesATextWithoutAnything(String text) throws IOException {
        assertThat(SheetRows.refusal(written(text))).isEqualTo("EMPTY_FILE");
    }

    static Stream<byte[]> noTables() {
        return Stream.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                "Kommun;2024\nHedemora;\0\n".getBytes(UTF_8),
                ("Kommun;2024\n".repeat(1000) + "\0").getBytes(UTF_8),
                "\uFEFFKommun;\0".getBytes(UTF_16LE),
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4, 5, 6},
                "<!DOCTYPE html><html>Fel</html>".getBytes(UTF_8),
                "{\"values\":[1,2]}".getBytes(UTF_8),
                "[{\"a\":1}]".getBytes(UTF_8),
                "%PDF-1.7\n1 0 obj".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("noTables")
    void refusesWhatIsNoTable(byte[] bytes) throws IOException {
        assertThat(SheetRows.refusal(SheetRows.written(folder, bytes))).isEqualTo("NOT_A_TABLE");
    }

    @ParameterizedTest
    @CsvSource({"2000,true", "2001,false", "10000,false"})
    void readsRowsOfAtMostTwoThousandColumns(int columns, boolean readable) throws IOException {
        String refusal = SheetRows.refusal(written("titel\n" + "1;".repeat(columns - 1) + "1\n"));

        assertThat(refusal).isEqualTo(readable ? "" : "TOO_MANY_COLUMNS 2000 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommun;2024\nFalun;\"1\nHedemora;2\n",
                "Kommun;2024\nFalun;\"1\nHedemora;2",
                "Kommun;2024\n\"Falun;1\nHedemora;\"2\"\nMora;3\n"
            })
    void refusesAQuotationThatIsNotClosedAndSaysWhereItBegan(String text) throws IOException {
        assertThat(SheetRows.refusal(written(text))).isEqualTo("UNCLOSED_QUOTE 2");
    }

    @Test
    void anOpenQuotationDoesNotSwallowTheRestOfALongFile() throws IOException {
        assertThat(SheetRows.refusal(written("Kommun;2024\nMora;\"1\n" + "Falun;1\n".repeat(100_000))))
                .isEqualTo("ROW_TOO_LONG 131072 2");
    }

    @Test
    void refusesALineWithoutEndWithoutHoldingIt() throws IOException {
        assertThat(SheetRows.refusal(repeated("x".repeat(1 << 16), 3_200))).isEqualTo("ROW_TOO_LONG 131072 1");
        assertThat(SheetRows.refusal(repeated("xxxxxxx;".repeat(1 << 13), 3_200)))
                .isEqualTo("TOO_MANY_COLUMNS 2000 1");
    }

    @Test
    void readsFilesAsTheyAreFound() throws IOException {
        assertThat(SheetRows.of(SheetRows.fixture("sysselsatt.csv")))
                .startsWith(
                        "1|year|gender|municipality|Förvärvsarbetande invånare 20-64 år, andel (%)",
                        "2|2010|K|Region Dalarna|75.659181");
        assertThat(SheetRows.of(SheetRows.fixture("service.csv")))
                .startsWith("1|kpi|year|value|municipality")
                .contains("2|Invånare med tillgång till dagligvarubutik inom 2 km, andel (%)|2010|66.27033792"
                        + "|Region Dalarna");
        assertThat(SheetRows.of(SheetRows.fixture("fokus_2021_hedemora.tsv")))
                .first()
                .asString()
                .startsWith("1|PLACERING");
    }

    private SourceFile written(String text) throws IOException {
        return SheetRows.written(folder, text.getBytes(UTF_8));
    }

    private SourceFile repeated(String part, int times) throws IOException {
        Path path = Files.createTempFile(folder, "long", "");
        byte[] bytes = part.getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return SheetRows.file(path);
    }

    private static byte[] twice(String text) {
        return again(text).getBytes(UTF_8);
    }

    // What a program makes of UTF-8 that it takes for Windows-1252; bytes without a character stay as they are.
    private static String again(String text) {
        StringBuilder taken = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            one.write(b);
            String character = one.toString(WINDOWS);
            taken.append(character.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : character);
        }
        return taken.toString();
    }
}
