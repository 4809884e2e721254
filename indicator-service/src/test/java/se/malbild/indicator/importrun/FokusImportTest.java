package se.malbild.indicator.importrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FokusImportTest {

    @Test
    void hedemorasRowAsItIsPrintedBecomesFifteenObservations() throws Exception {
        ValidatableResponse run = Uploads.table(Uploads.as("importer", "2083"), Uploads.hedemora(), "");

        run.statusCode(201).body("status", is("DONE"), "counts.created", is(15), "counts.problems", is(0));
        run.body("checksum", is(sha256(Uploads.hedemora())), "byteCount", is(266));
        Uploads.observations("2083", "fokus.placering")
                .body("items.period", contains("2020", "2021"), "items.value", contains(210, 225));
        Uploads.observations("2083", "fokus.agenda-2030").body("items.value", contains(13.5f));
        Uploads.observations("2083", "fokus.total").body("items.value", contains(229));
        Uploads.changesOf(run)
                .body("items", hasSize(15))
                .body("items.change", everyItem(equalTo("CREATED")))
                .body("items.observationVersion", everyItem(equalTo(1)));
    }

    @Test
    void theOriginalBytesCanBeFetched() {
        byte[] file = Uploads.tableOf("Falun");
        String id = Uploads.table(file).extract().path("id");

        byte[] kept = Uploads.as("coordinator", "2080")
                .get(Uploads.PATH + "/" + id + "/file")
                .asByteArray();

        assertThat(kept).isEqualTo(file);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Uploads.table(Uploads.tableOf("Mora")).body("counts.created", is(15));

        ValidatableResponse again = Uploads.table(Uploads.tableOf("Mora"));

        again.body("status", is("DONE"), "counts.created", is(0), "counts.unchanged", is(15));
        Uploads.changesOf(again).body("items", hasSize(0));
    }

    @Test
    void aRevisedPlaceIsOneChangeThatKnowsWhatWas() {
        Uploads.table(Uploads.tableOf("Leksand"));

        ValidatableResponse revised = Uploads.table(Uploads.tableOf("Leksand", "225\t", "224\t"));

        revised.body("counts.revised", is(1), "counts.unchanged", is(14));
        Uploads.changesOf(revised)
                .body("items", hasSize(1))
                .body("items[0].change", is("REVISED"), "items[0].value", is(224), "items[0].previousValue", is(225))
                .body("items[0].observationVersion", is(2));
    }

    @Test
    void lastYearsColumnFillsAGapAndNeverOverwrites() {
        Uploads.table(Uploads.tableOf("Rättvik"));

        ValidatableResponse run = Uploads.table(Uploads.tableOf("Rättvik", "\t210\t", "\t99\t"));

        run.body("counts.revised", is(0), "counts.unchanged", is(15));
        Uploads.observations("2031", "fokus.placering").body("items.value", contains(210, 225));
    }

    @Test
    void aMarkForNoValueWhereAValueStoodWithdrawsIt() {
        Uploads.table(Uploads.tableOf("Orsa"));

        ValidatableResponse run = Uploads.table(Uploads.tableOf("Orsa", "229", ".."));

        run.body("counts.withdrawn", is(1));
        Uploads.observations("2034", "fokus.total")
                .body("items.status", contains("NOT_AVAILABLE"), "items[0].value", equalTo(null));
        Uploads.changesOf(run).body("items[0].change", is("WITHDRAWN"), "items[0].previousValue", is(229));
    }

    @Test
    void tryingAFileSaysWhatItWouldDoAndChangesNothing() {
        ValidatableResponse run =
                Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Säter"), "&validateOnly=true");

        run.body("status", is("DONE"), "counts.created", is(15), "lastChangeNumber", equalTo(null));
        Uploads.observations("2082", "fokus.placering").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1", "UTF-8"})
    void theEncodingIsFound(String encoding) {
        byte[] file =
                new String(Uploads.tableOf("Älvdalen"), StandardCharsets.UTF_8).getBytes(Charset.forName(encoding));

        Uploads.table(file).body("status", is("DONE"), "counts.problems", is(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "225\\t | 291\\t | OFF_SCALE | 225 | Värdet ligger utanför skalan",
                "13,5 | tretton | NOT_A_NUMBER | tretton | Ett tal väntades",
                "229 | 250 | SUM_DIFFERS | 250 | Summan stämmer inte: delarna blir 228.7",
                "Gagnef | Gagneff | UNKNOWN_MUNICIPALITY | Gagneff | Ingen kommun heter så",
                "Bostäder | Byggen | COLUMN_MISSING | '' | Rubriken Bostäder saknas",
                "Kommun\\t | Ort\\t | HEADER_NOT_FOUND | '' | Ingen rubrikrad hittades",
            })
    void whatIsWrongIsRefusedWithItsReason(String found, String put, String code, String cell, String message) {
        byte[] file = Uploads.tableOf("Gagnef", found.replace("\\t", "\t"), put.replace("\\t", "\t"));

        ValidatableResponse run = Uploads.table(Uploads.as("national-importer", "0000"), file, "&validateOnly=true");

        Uploads.problemsOf(run).body("items[0].code", is(code), "items[0].message", containsString(message));
    }

    @Test
    void problemsAreWordedInTheReadersLanguageAndSayWhere() {
        ValidatableResponse run = Uploads.table(Uploads.tableOf("Malung-Sälen", "13,5", "tretton"));

        Uploads.as("importer", "2023")
                .header("Accept-Language", "en-GB")
                .get(Uploads.PATH + "/" + run.extract().path("id") + "/problems")
                .then()
                .body("items[0].row", is(2), "items[0].column", is(5), "items[0].found", is("tretton"))
                .body("items[0].message", containsString("A number was expected"));
    }

    @Test
    void anImporterWritesItsOwnMunicipalityAlone() {
        ValidatableResponse run = Uploads.table(Uploads.as("importer", "2462"), Uploads.tableOf("Avesta"), "");

        run.body("counts.created", is(0), "counts.rejected", is(1));
        Uploads.problemsOf(run).body("items[0].code", is("MUNICIPALITY_NOT_YOURS"));
        Uploads.observations("2084", "fokus.placering").body("items", hasSize(0));
    }

    @Test
    void oneMunicipalityTwiceWithDifferentFiguresIsRefused() {
        String table = new String(Uploads.tableOf("Ludvika"), StandardCharsets.UTF_8);
        String row = table.lines().skip(1).findFirst().orElseThrow();
        byte[] file = (table + "\n" + row.replaceFirst("225", "226")).getBytes(StandardCharsets.UTF_8);

        ValidatableResponse run = Uploads.table(file);

        run.body("counts.created", is(14), "counts.problems", is(1));
        Uploads.problemsOf(run)
                .body(
                        "items[0].code",
                        is("CONTRADICTION"),
                        "items[0].found",
                        is("225; 226"),
                        "items[0].message",
                        matchesPattern(".* \\([0-9]{4}\\), fokus[.].*"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
