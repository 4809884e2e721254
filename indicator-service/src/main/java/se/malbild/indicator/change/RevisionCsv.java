package se.malbild.indicator.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.CsvAnswers;
import se.malbild.indicator.answer.CsvForm;
import se.malbild.indicator.answer.CsvRow;
import se.malbild.indicator.answer.CsvTable;
import se.malbild.indicator.catalogue.FactsOfIndicators;
import se.malbild.indicator.catalogue.Names;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Revisions as csv, with the names of what they are of.
@ApplicationScoped
class RevisionCsv {

    private static final List<String> COLUMNS = List.of(
            "municipality",
            "municipalityName",
            "indicator",
            "indicatorTitle",
            "period",
            "gender",
            "change",
            "previousStatus",
            "previousValue",
            "previousEdition",
            "previousPublishedOn",
            "previousRecordedAt",
            "status",
            "value",
            "edition",
            "publishedOn",
            "recordedAt",
            "observationVersion");

    private final Revisions revisions;
    private final CsvAnswers answers;
    private final FactsOfIndicators facts;
    private final MunicipalityRegister municipalities;
    private final RequestLanguage language;

    @Inject
    RevisionCsv(
            Revisions revisions,
            CsvAnswers answers,
            FactsOfIndicators facts,
            MunicipalityRegister municipalities,
            RequestLanguage language) {
        this.revisions = revisions;
        this.answers = answers;
        this.facts = facts;
        this.municipalities = municipalities;
        this.language = language;
    }

    Response answer(ObservationFilter filter, @Nullable Instant since, String order, @Nullable CsvForm form) {
        Names names = new Names(facts.of(filter.indicators()), municipalities, language.current());
        CsvTable<RevisionResponse> table = new CsvTable<>(
                "revisions",
                COLUMNS,
                reader -> revisions.each(filter, since, order, reader),
                (row, revision) -> write(row, revision, names));
        return answers.answer(form, table, revisions.counted(filter, since, CsvAnswers.MOST_ROWS));
    }

    private static void write(CsvRow row, RevisionResponse revision, Names names) {
        row.code(revision.municipality())
                .text(names.municipality(revision.municipality()))
                .code(revision.indicator())
                .text(names.indicator(revision.indicator()))
                .code(revision.period())
                .code(revision.gender())
                .code(revision.change());
        write(row, revision.previous());
        write(row, revision.current());
        row.code(revision.current().observationVersion());
    }

    private static void write(CsvRow row, RevisionResponse.Side side) {
        row.code(side.status())
                .number(side.value())
                .text(side.edition())
                .code(side.publishedOn())
                .code(side.recordedAt());
    }
}
