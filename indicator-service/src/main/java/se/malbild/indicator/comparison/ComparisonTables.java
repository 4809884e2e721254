package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.CsvAnswers;
import se.malbild.indicator.answer.CsvForm;
import se.malbild.indicator.answer.CsvRow;
import se.malbild.indicator.answer.CsvTable;
import se.malbild.indicator.answer.Total;
import se.malbild.indicator.observation.AsOf;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;

/// All members of a group in a period, with value and rank.
@ApplicationScoped
class ComparisonTables {

    private static final List<String> COLUMNS = List.of(
            "rank",
            "sharedBy",
            "quartile",
            "municipality",
            "municipalityName",
            "county",
            "indicator",
            "indicatorTitle",
            "period",
            "gender",
            "status",
            "value",
            "publisher",
            "attribution");

    private final ComparisonTerms terms;
    private final ComparedFigures figures;
    private final MunicipalityRegister register;
    private final CsvAnswers answers;
    private final RequestLanguage language;

    @Inject
    ComparisonTables(
            ComparisonTerms terms,
            ComparedFigures figures,
            MunicipalityRegister register,
            CsvAnswers answers,
            RequestLanguage language) {
        this.terms = terms;
        this.figures = figures;
        this.register = register;
        this.answers = answers;
        this.language = language;
    }

    /// A table as a whole.
    ///
    /// @param rows in the order asked for
    private record Made(ComparisonTablePage.Head head, List<ComparisonRow> rows) {}

    ComparisonTablePage page(
            ComparisonSubject subject, @Nullable String period, ComparisonGroup group, AsOf asOf, PageRequest page) {
        Made made = make(subject, period, group, asOf, page);
        Page<ComparisonRow> cut = Page.cut(made.rows(), page);
        return new ComparisonTablePage(cut.items(), cut.meta(), made.head());
    }

    Response csv(
            ComparisonSubject subject,
            @Nullable String period,
            ComparisonGroup group,
            AsOf asOf,
            PageRequest page,
            @Nullable CsvForm form) {
        Made made = make(subject, period, group, asOf, page);
        CsvTable<ComparisonRow> table = new CsvTable<>(
                "comparison",
                COLUMNS,
                reader -> made.rows().forEach(reader),
                (fields, row) -> write(fields, row, made.head()));
        return answers.answer(form, table, Total.exactly(made.rows().size()));
    }

    private Made make(
            ComparisonSubject subject, @Nullable String period, ComparisonGroup group, AsOf asOf, PageRequest page) {
        var order = RowOrder.of(page);
        ComparisonTerms.AgreedTable agreed = terms.agree(subject, period, group);
        PeriodFigures found = figures.of(agreed.indicator().code(), agreed.gender(), List.of(agreed.period()), asOf)
                .getOrDefault(agreed.period(), PeriodFigures.NONE);
        Optional<Ranking> ranking = Ranking.of(agreed.group(), agreed.indicator(), found);
        List<ComparisonRow> rows = agreed.group().members().stream()
                .map(code -> ComparisonRow.of(register.find(code).orElseThrow(), found.of(code), ranking))
                .sorted(order)
                .toList();
        int valued = ranking.map(ranks -> ranks.values().count()).orElse(0);
        return new Made(ComparisonTablePage.Head.of(agreed, valued, language.current()), rows);
    }

    private static void write(CsvRow fields, ComparisonRow row, ComparisonTablePage.Head head) {
        fields.code(row.rank())
                .code(row.sharedBy())
                .code(row.quartile())
                .code(row.municipality())
                .text(row.municipalityName())
                .text(row.county())
                .code(head.indicator())
                .text(head.indicatorTitle())
                .code(head.period())
                .code(head.gender())
                .code(row.status())
                .number(row.value())
                .text(head.publisher())
                .text(head.attribution());
    }
}
