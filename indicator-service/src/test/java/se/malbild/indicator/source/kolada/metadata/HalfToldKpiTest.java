package se.malbild.indicator.source.kolada.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.workbook.Place;

class HalfToldKpiTest implements ReadingSink {

    private static final KpiFacts BEFORE = new KpiFacts(
            "Förtroende",
            "Andel",
            true,
            "K",
            "E",
            "Kommunen",
            "Kvalitet",
            LocalDate.parse("2026-04-01"),
            LocalDate.parse("2026-12-15"),
            "2026",
            true);

    private final List<ReadingProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "\"description\":null,\"is_divided_by_gender\":null,\"has_ou_data\":null | 0",
                "\"description\":[],\"auspice\":{},\"perspective\":false,\"is_divided_by_gender\":\"ja\" | 4",
                "\"publ_period\":\"2027\",\"publication_date\":\"snart\",\"prel_publication_date\":null | 1",
                "\"publ_period\":\"2026/27\",\"publication_date\":\"2027-12-15\" | 1"
            })
    void whatIsNotToldOrCannotBeReadStaysAsItWas(String rest, int misshaped) throws Exception {
        assertThat(KpiDifference.between(BEFORE, told(rest).completed(BEFORE).facts()))
                .isEmpty();
        assertThat(problems)
                .hasSize(misshaped)
                .allMatch(problem -> problem.code() == ReadingProblem.Code.KPI_MISSHAPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"publ_period\":null,\"publication_date\":null,\"prel_publication_date\":null | publ_period, prel_publication_date",
                "\"publ_period\":2027,\"publication_date\":\"2027-12-15\" | publ_period",
                "\"is_divided_by_gender\":false | is_divided_by_gender",
                "\"perspective\":null | perspective"
            })
    void whatIsToldToBeNoneIsTold(String rest, String fields) throws Exception {
        assertThat(KpiDifference.between(BEFORE, told(rest).completed(BEFORE).facts()))
                .extracting(KpiDifference::field)
                .containsExactly(fields.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"N00664\",\"title\":\"Förtroende\"} | N00667",
                "{\"id\":\"N00664\",\"title\":\"Förtroende\"},{\"id\":\" N00667\",\"title\":null} | ''",
                "{\"id\":\"N00664\",\"title\":\"Förtroende\"},{\"title\":\"Bra plats\"} | ''",
                "{\"id\":\"N00664\",\"title\":\"Förtroende\"},\"N00667\" | ''",
                "{\"id\":\"N00664\",\"title\":\"Förtroende\"},{\"id\":\"N99999\",\"title\":null} | N00667"
            })
    void aKpiHasNotVanishedWhereAnAnswerCannotBeRead(String values, String missing) throws Exception {
        ToldKpis told = ToldKpis.of(each -> each.answer(kept("{\"values\":[" + values + "]}")), this);

        assertThat(told.told()).extracting(ToldKpi::id).containsExactly("N00664");
        assertThat(String.join(", ", told.missing().keySet())).isEqualTo(missing);
    }

    private ToldKpi told(String rest) throws Exception {
        String kpi = "{\"id\":\"N00664\",\"title\":\"Förtroende\"" + (rest.isEmpty() ? "" : "," + rest) + "}";
        return Objects.requireNonNull(
                ToldKpi.of(new ObjectMapper().readTree(kpi), new Place(1, 1), Instant.EPOCH, this));
    }

    private static KeptAnswer kept(String body) {
        SourceRequest request = SourceRequest.get(URI.create("https://api.kolada.se/v3/kpi/N00664,N00667"));
        return new KeptAnswer(
                1,
                "kpi/N00664,N00667",
                new SourceAnswer(
                        request, 200, "application/json", body.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
    }

    @Override
    public void accept(Reading reading) {
        throw new AssertionError("Metadata are no figures");
    }

    @Override
    public void reject(ReadingProblem problem) {
        problems.add(problem);
    }

    @Override
    public void ignoreRow() {
        throw new AssertionError("Metadata are no rows");
    }
}
