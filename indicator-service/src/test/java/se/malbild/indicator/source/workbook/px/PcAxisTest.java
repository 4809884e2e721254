package se.malbild.indicator.source.workbook.px;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
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
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

class PcAxisTest {

    private static final String POPULATION = """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            CODEPAGE="utf-8";
            LANGUAGE="sv";
            LANGUAGES="sv","en";
            MATRIX="TAB638";
            TITLE="Folkmängd efter region, kön, tabellinnehåll och år";
            STUB="region","kön";
            HEADING="tabellinnehåll","år";
            STUB[en]="region","sex";
            HEADING[en]="observations","year";
            CONTVARIABLE="tabellinnehåll";
            VALUES("region")="Riket","Dalarnas län","Hedemora",
            "Vilhelmina";
            VALUES("kön")="män","kvinnor";
            VALUES("tabellinnehåll")="Folkmängd";
            VALUES("år")="2023","2024";
            VALUES[en]("sex")="men","women";
            TIMEVAL("år")=TLIST(A1),"2023","2024";
            CODES("region")="00","20","2083","2462";
            CODES("kön")="1","2";
            CODES("tabellinnehåll")="BE0101N1";
            ELIMINATION("region")="Riket";
            DATASYMBOL1="uppgift saknas";
            DATASYMBOL2="..";
            DATASYMBOLNIL="-";
            NOTE="En anmärkning; med semikolon, och \
            ett radbrott"
            " samt en fortsättning.";
            DATA=
            5308429 5310000
            5243278 5250001
            145000 144900
            142000 141950
            7743 ".."
            7401 "."
            3365 3301.50
            "-" 1.5E2
            ;
            """;

    @TempDir
    Path folder;

    @Test
    void givesOneRowForEachValueWithTextsAndCodes() throws IOException {
        List<String> rows = SheetRows.of(written(POPULATION));

        assertThat(rows)
                .hasSize(17)
                .startsWith(
                        "8|region|region (kod)|kön|kön (kod)|tabellinnehåll|tabellinnehåll (kod)|år|år (kod)|värde",
                        "30|Riket|00|män|1|Folkmängd|BE0101N1|2023|2023|5308429",
                        "30|Riket|00|män|1|Folkmängd|BE0101N1|2024|2024|5310000",
                        "31|Riket|00|kvinnor|2|Folkmängd|BE0101N1|2023|2023|5243278")
                .endsWith(
                        "34|Hedemora|2083|män|1|Folkmängd|BE0101N1|2023|2023|7743",
                        "34|Hedemora|2083|män|1|Folkmängd|BE0101N1|2024|2024|..",
                        "35|Hedemora|2083|kvinnor|2|Folkmängd|BE0101N1|2023|2023|7401",
                        "35|Hedemora|2083|kvinnor|2|Folkmängd|BE0101N1|2024|2024|uppgift saknas",
                        "36|Vilhelmina|2462|män|1|Folkmängd|BE0101N1|2023|2023|3365",
                        "36|Vilhelmina|2462|män|1|Folkmängd|BE0101N1|2024|2024|3301.50",
                        "37|Vilhelmina|2462|kvinnor|2|Folkmängd|BE0101N1|2023|2023|-",
                        "37|Vilhelmina|2462|kvinnor|2|Folkmängd|BE0101N1|2024|2024|150");
    }

    @Test
    void tellsNumbersFromWhatStandsForMissingOnes() throws IOException {
        List<String> kinds = SheetRows.kinds(written(POPULATION));

        assertThat(kinds.getFirst()).doesNotContain("NUMBER");
        assertThat(kinds.get(1)).endsWith("TEXT NUMBER");
        assertThat(kinds.get(10)).endsWith("TEXT TEXT");
        assertThat(kinds.get(16)).endsWith("TEXT NUMBER");
    }

    @Test
    void readsAFileOfStatisticsSwedenInSwedish() throws IOException {
        SourceFile file = SheetRows.fixture("px_TAB001_latin1_bilingual.px");
        List<String> rows = SheetRows.of(file);

        assertThat(rows).hasSize(1 + 30 * 3 * 22 * 3);
        assertThat(rows.getFirst())
                .endsWith("|region|region (kod)|kön|kön (kod)|ålder|ålder (kod)|tabellinnehåll|tabellinnehåll (kod)"
                        + "|år|år (kod)|värde");
        assertThat(rows.get(1)).endsWith("|Österrike|AT|Kvinnor|F|Totalt|TOTAL|Befolkning|HNMGA|1981|1981|..");
        assertThat(rows.get(2)).endsWith("|Österrike|AT|Kvinnor|F|Totalt|TOTAL|Befolkning|HNMGA|1991|1991|4041797");
        assertThat(rows.getLast()).contains("|Storbritannien|UK|Totalt|T|Okänd|UNK|");
    }

    @Test
    void saysOnWhichLineAndWhereInItAValueStands() throws IOException {
        List<Place> places = new ArrayList<>();
        try (Workbook workbook = SheetRows.workbooks().open(written(POPULATION))) {
            Sheet sheet = workbook.sheets().getFirst();
            assertThat(sheet.name()).isEqualTo("TAB638");
            assertThat(sheet.hidden()).isFalse();
            sheet.forEachRow(row -> places.add(row.place(8)));
        }

        assertThat(places).startsWith(new Place(8, 9), new Place(30, 1), new Place(30, 2), new Place(31, 1));
    }

    @Test
    void readsRowsThatNameTheirStubByKeys() throws IOException {
        SourceFile file = written("""
                LANGUAGE="sv";
                STUB="region","kön";
                HEADING="år";
                VALUES("region")="Riket","Hedemora","Vilhelmina";
                VALUES("kön")="män","kvinnor";
                VALUES("år")="2023","2024";
                CODES("region")="0000","2083","2462";
                KEYS("region")=CODES;
                KEYS("kön")=VALUES;
                DATA=
                "2462","kvinnor",1 2
                "2083","män",3
                4
                "0000","män",5 6 "2083","kvinnor",7 8;
                """);

        assertThat(SheetRows.of(file))
                .containsExactly(
                        "2|region|region (kod)|kön|kön (kod)|år|år (kod)|värde",
                        "11|Vilhelmina|2462|kvinnor|kvinnor|2023|2023|1",
                        "11|Vilhelmina|2462|kvinnor|kvinnor|2024|2024|2",
                        "12|Hedemora|2083|män|män|2023|2023|3",
                        "13|Hedemora|2083|män|män|2024|2024|4",
                        "14|Riket|0000|män|män|2023|2023|5",
                        "14|Riket|0000|män|män|2024|2024|6",
                        "14|Hedemora|2083|kvinnor|kvinnor|2023|2023|7",
                        "14|Hedemora|2083|kvinnor|kvinnor|2024|2024|8");
        List<Integer> ordinals = new ArrayList<>();
        try (Workbook workbook = SheetRows.workbooks().open(file)) {
            workbook.sheets()
                    .getFirst()
                    .forEachRow(row -> ordinals.add(row.place(6).column()));
        }
        assertThat(ordinals).containsExactly(7, 1, 2, 1, 1, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "TLIST(A1,\"2008\"-\"2011\")!2008,2009,2010,2011",
                "TLIST(H1, \"20231\" - \"20242\")!20231,20232,20241,20242",
                "TLIST(T1,\"20233\"-\"20241\")!20233,20241",
                "TLIST(Q1,\"20233\"-\"20242\")!20233,20234,20241,20242",
                "TLIST(M1,\"202311\"-\"202402\")!202311,202312,202401,202402",
                "TLIST(W1,\"202052\"-\"202101\")!202052,202053,202101",
                "TLIST(A1,\"9998\"-\"9999\")!9998,9999",
                "TLIST(A1),\"2008\",\"2009\"!2008,2009"
            })
    void knowsTimesByTheirSpan(String span, String times) throws IOException {
        List<String> expected = List.of(times.split(",", -1));
        SourceFile file =
                written("STUB=\"tid\";TIMEVAL(\"tid\")=" + span + ";DATA=" + "7 ".repeat(expected.size()) + ";");

        assertThat(SheetRows.of(file).stream().skip(1))
                .containsExactlyElementsOf(expected.stream()
                        .map(time -> "1|" + time + "|" + time + "|7")
                        .toList());
    }

    @Test
    void takesTheCodesOfTimesFromTheSpan() throws IOException {
        SourceFile file = written("STUB=\"tid\";VALUES(\"tid\")=\"första\",\"andra\";"
                + "TIMEVAL(\"tid\")=TLIST(Q1,\"20241\"-\"20242\");DATA=1 2;");

        assertThat(SheetRows.of(file)).endsWith("1|första|20241|1", "1|andra|20242|2");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("CHARSET=\"ANSI\";CODEPAGE=\"iso-8859-1\"", ISO_8859_1),
                Arguments.of("CHARSET=\"ANSI\"", Charset.forName("windows-1252")),
                Arguments.of("CODEPAGE=\"850\"", Charset.forName("IBM850")),
                Arguments.of("CODEPAGE=\"iso-8859-15\"", Charset.forName("ISO-8859-15")),
                Arguments.of("AXIS-VERSION=\"2000\"", Charset.forName("IBM850")),
                Arguments.of("CODEPAGE=\"iso-8859-1\"", UTF_8),
                Arguments.of("CODEPAGE=\"utf-8\"", ISO_8859_1),
                Arguments.of("CODEPAGE=\"what is this\"", ISO_8859_1),
                Arguments.of("CODEPAGE=\"utf-16\"", ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void goesByTheBytesAndThenByWhatTheFileSays(String stated, Charset charset) throws IOException {
        String text = stated.replace(";", ";\r\n")
                + ";\r\nSTUB=\"ort\";\r\nVALUES(\"ort\")=\"Växjö\";\r\nDATA=\r\n1;\r\n\u001A";

        assertThat(SheetRows.of(SheetRows.written(folder, text.getBytes(charset))))
                .last()
                .asString()
                .endsWith("|Växjö|Växjö|1");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        assertThat(SheetRows.of(written("\uFEFF" + POPULATION))).hasSize(17);
    }

    @Test
    void takesTheMainLanguageWhenThereIsNoSwedish() throws IOException {
        assertThat(SheetRows.of(written("LANGUAGE=\"en\";STUB[en]=\"year\";VALUES[en](\"year\")=\"2024\";DATA=1;")))
                .containsExactly("1|year|year (kod)|värde", "1|2024|2024|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3,4;", "1;2;3;4;", "1\t2\t3\t4\n;", "1 2\n\n3\r4\n;", "1 2 \"3\" 4 ;"})
    void dividesCellsByAnyOfTheSigns(String data) throws IOException {
        String text = "STUB=\"a\";VALUES(\"a\")=\"1\",\"2\",\"3\",\"4\";DATA=" + data;

        assertThat(SheetRows.of(written(text)).stream().skip(1))
                .extracting(row -> row.substring(row.indexOf('|')))
                .containsExactly("|1|1|1", "|2|2|2", "|3|3|3", "|4|4|4");
    }

    @Test
    void printsEachSymbolAsTheFileSays() throws IOException {
        SourceFile file = written("LANGUAGE=\"en\";DATASYMBOL1=\"n/a\";DATASYMBOL1[sv]=\"saknas\";DATASYMBOL3=\"..\";"
                + "DATASYMBOL6=\"x\";DATASYMBOLSUM=\"*\";DATASYMBOLNIL=\"0\";STUB=\"a\";VALUES(\"a\")="
                + "\"a\",\"b\",\"c\",\"d\",\"e\",\"f\";DATA=\".\" \"..\" \"...\" \"......\" \".......\" -;");

        assertThat(SheetRows.of(file).stream().skip(1))
                .extracting(row -> row.substring(row.lastIndexOf('|') + 1))
                .containsExactly("saknas", "..", "..", "x", "*", "0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "DATA=1 2 3;!DATA_COUNT_DIFFERS 4 3",
                "DATA=1 2 3 4 5 6;!DATA_COUNT_DIFFERS 4 6",
                "DATA=;!DATA_COUNT_DIFFERS 4 0",
                "DATA=1 2 3 \"4!DAMAGED_PX 1",
                "DATA=1 2 3 4!DAMAGED_PX 1",
                "DATA=1 2 3; 4!DAMAGED_PX 1",
                "KEYS(\"a\")=VALUES;DATA=\"x\" 1 2 \"y\" 3;!DATA_COUNT_DIFFERS 4 3",
                "KEYS(\"a\")=VALUES;DATA=\"z\" 1 2;!DAMAGED_PX 1",
                "CODES(\"a\")=\"1\";DATA=1 2 3 4;!DAMAGED_PX 1",
                "NOTE=\"x;!DAMAGED_PX 1",
                "NOTE;DATA=1 2 3 4!DAMAGED_PX 1",
                "TIMEVAL(\"b\")=TLIST(A1,\"2010\"-\"2000\");DATA=1 2 3 4!DAMAGED_PX 1",
                "TIMEVAL(\"b\")=TLIST(M1,\"2010\"-\"2000\");DATA=1 2 3 4!DAMAGED_PX 1",
                "NOTE=\"x\";!KEYWORD_MISSING DATA",
            })
    void saysWhatIsWrongWithAFile(String rest, String refusal) throws IOException {
        String text = "STUB=\"a\";HEADING=\"b\";VALUES(\"a\")=\"x\",\"y\";VALUES(\"b\")=\"1\",\"2\";" + rest;

        assertThat(SheetRows.refusal(written(text))).isEqualTo(refusal);
    }

    @Test
    void namesTheKeywordThatIsMissing() throws IOException {
        assertThat(SheetRows.refusal(written("STUB=\"a\";DATA=1;"))).isEqualTo("KEYWORD_MISSING VALUES(\"a\")");
        assertThat(SheetRows.refusal(written("TITLE=\"a\";DATA=1;"))).isEqualTo("KEYWORD_MISSING STUB, HEADING");
        assertThat(SheetRows.refusal(written("STUB=\"a\",\"b\";VALUES(\"a\")=\"1\";VALUES(\"b\")=\"1\";"
                        + "KEYS(\"a\")=VALUES;DATA=\"1\",\"1\",1;")))
                .isEqualTo("KEYWORD_MISSING KEYS(\"b\")");
    }

    @Test
    void refusesDimensionsWhoseProductIsBeyondReason() throws IOException {
        StringBuilder text = new StringBuilder("STUB=\"v0\"");
        for (int i = 1; i < 40; i++) {
            text.append(",\"v").append(i).append('"');
        }
        for (int i = 0; i < 40; i++) {
            text.append(";VALUES(\"v").append(i).append("\")=\"1\",\"2\",\"3\"");
        }

        assertThat(SheetRows.refusal(written(text + ";DATA=1;"))).isEqualTo("UNREASONABLE_SIZE 1000000000 (DATA)");
    }

    @Test
    void refusesMoreVariablesThanColumnsAreRead() throws IOException {
        StringBuilder text = new StringBuilder("STUB=\"v0\"");
        for (int i = 1; i < 1_000; i++) {
            text.append(",\"v").append(i).append('"');
        }
        for (int i = 0; i < 1_000; i++) {
            text.append(";VALUES(\"v").append(i).append("\")=\"1\"");
        }

        assertThat(SheetRows.refusal(written(text + ";DATA=1;"))).isEqualTo("TOO_MANY_COLUMNS 2000 1");
    }

    @Test
    void refusesTextsBeyondReasonAndPassesOverLongNotes() throws IOException {
        String note = "TITLE=\"" + "x".repeat(40 << 20) + "\";";
        String rest = "STUB=\"a\";VALUES(\"a\")=\"1\";DATA=1;";

        assertThat(SheetRows.refusal(written(note + rest))).isEmpty();
        assertThat(SheetRows.refusal(written(note.replace("TITLE", "STUB") + rest)))
                .isEqualTo("UNREASONABLE_SIZE 32 MiB (STUB, HEADING, VALUES, CODES)");
    }

    @Test
    void readsAValueThatIsBrokenIntoManyPieces() throws IOException {
        String pieces = "\"x\"\n".repeat(30_000);

        assertThat(SheetRows.of(written("STUB=\"a\";VALUES(\"a\")=" + pieces + ";DATA=1;")))
                .last()
                .asString()
                .hasSizeGreaterThan(60_000);
    }

    private SourceFile written(String text) throws IOException {
        return SheetRows.written(folder, text.getBytes(UTF_8));
    }
}
