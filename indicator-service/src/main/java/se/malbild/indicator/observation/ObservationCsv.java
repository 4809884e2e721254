package se.malbild.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.CsvAnswers;
import se.malbild.indicator.answer.CsvForm;
import se.malbild.indicator.answer.CsvRow;
import se.malbild.indicator.answer.CsvTable;
import se.malbild.indicator.catalogue.FactsOfIndicators;
import se.malbild.indicator.catalogue.Names;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Figures as csv, with the names of what they are of.
@ApplicationScoped
public class ObservationCsv {

    private static final List<String> COLUMNS = List.of(
            "municipality",
            "municipalityName",
            "indicator",
            "indicatorTitle",
            "period",
            "gender",
            "status",
            "value",
            "edition",
            "publishedOn",
            "recordedAt",
            "observationVersion");

    private final Observations observations;
    private final CsvAnswers answers;
    private final FactsOfIndicators facts;
    private final MunicipalityRegister municipalities;
    private final RequestLanguage language;

    @Inject
    ObservationCsv(
            Observations observations,
            CsvAnswers answers,
            FactsOfIndicators facts,
            MunicipalityRegister municipalities,
            RequestLanguage language) {
        this.observations = observations;
        this.answers = answers;
        this.facts = facts;
        this.municipalities = municipalities;
        this.language = language;
    }

    /// All rows of a filter.
    ///
    /// @param fileName what the answer is called when it is kept, without ending
    /// @param order columns of the key, as the inside of ORDER BY
    public Response answer(String fileName, ObservationFilter filter, AsOf asOf, String order, @Nullable CsvForm form) {
        Names names = new Names(facts.of(filter.indicators()), municipalities, language.current());
        CsvTable<ObservationResponse> table = new CsvTable<>(
                fileName,
                COLUMNS,
                reader -> observations.each(filter, asOf, order, reader),
                (row, figure) -> write(row, figure, names));
        return answers.answer(form, table, observations.counted(filter, CsvAnswers.MOST_ROWS));
    }

    private static void write(CsvRow row, ObservationResponse figure, Names names) {
        row.code(figure.municipality())
                .text(names.municipality(figure.municipality()))
                .code(figure.indicator())
                .text(names.indicator(figure.indicator()))
                .code(figure.period())
                .code(figure.gender())
                .code(figure.status())
                .number(figure.value())
                .text(figure.edition())
                .code(figure.publishedOn())
                .code(figure.recordedAt())
                .code(figure.observationVersion());
    }
}
