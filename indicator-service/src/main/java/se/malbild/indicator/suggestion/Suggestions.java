package se.malbild.indicator.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ProblemWording;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.table.LayoutRecognition;
import se.malbild.indicator.source.table.LayoutSuggester;
import se.malbild.indicator.source.table.Recognition;
import se.malbild.indicator.source.table.SuggestedLayout;
import se.malbild.indicator.source.table.TableReader;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.indicator.suggestion.LayoutSuggestionResponse.PreviewedProblem;
import se.malbild.indicator.suggestion.LayoutSuggestionResponse.PreviewedReading;
import se.malbild.indicator.suggestion.LayoutSuggestionResponse.Question;
import se.malbild.kit.language.Language;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.time.Sweden;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Looks at a file without keeping anything of it.
@ApplicationScoped
class Suggestions {

    private final Workbooks workbooks;
    private final Layouts layouts;
    private final Catalogue catalogue;
    private final LayoutRecognition recognition;
    private final LayoutSuggester suggester;
    private final TableReader reader;
    private final MunicipalityRegister municipalities;
    private final Clock clock;

    @Inject
    Suggestions(
            Workbooks workbooks,
            Layouts layouts,
            Catalogue catalogue,
            LayoutRecognition recognition,
            LayoutSuggester suggester,
            TableReader reader,
            MunicipalityRegister municipalities,
            Clock clock) {
        this.workbooks = workbooks;
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.recognition = recognition;
        this.suggester = suggester;
        this.reader = reader;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /// What the sender says of a file beside its bytes.
    ///
    /// @param layout by which it is to be read; null when one is to be proposed
    /// @param indicator of which the figures are
    /// @param edition period of the edition
    /// @param sheet name or number of a sheet
    record Said(
            @Nullable TableLayout layout,
            Optional<String> indicator,
            Optional<String> edition,
            Optional<String> sheet) {}

    LayoutSuggestionResponse of(SourceFile file, Said said, Language language) throws IOException {
        Preview preview = new Preview();
        try (Workbook workbook = workbooks.open(file)) {
            return of(workbook, said, preview, language);
        } catch (UnreadableFile e) {
            preview.reject(ReadingProblem.of(e));
            SuggestedLayout stated = new SuggestedLayout(Optional.ofNullable(said.layout()), List.of());
            return response(List.of(), new Recognition(List.of(), Optional.empty()), stated, preview, language);
        }
    }

    private LayoutSuggestionResponse of(Workbook workbook, Said said, Preview preview, Language language)
            throws IOException {
        LocalDate today = Sweden.dayOf(clock.instant());
        IndicatorTable indicators = catalogue.indicatorTable();
        Map<String, TableLayout> stored = layouts.all();
        Recognition found = recognition.recognise(
                workbook, stored, new LayoutRecognition.Known(indicators, said.indicator(), said.sheet(), today));
        SuggestedLayout proposal = said.layout() != null
                ? new SuggestedLayout(Optional.of(said.layout()), List.of())
                : found.chosen().isPresent()
                        ? new SuggestedLayout(found.chosen().map(stored::get), List.of())
                        : suggester.suggest(workbook, indicators, stored.values(), said.sheet(), today);
        if (proposal.layout().isPresent()) {
            ReadingTask task = new ReadingTask(
                    proposal.layout().get(),
                    indicators,
                    said.indicator(),
                    said.edition(),
                    said.sheet(),
                    Optional.empty(),
                    today);
            try {
                reader.read(workbook, task, preview);
            } catch (UnreadableFile e) {
                preview.reject(ReadingProblem.of(e));
            }
        }
        List<String> sheets = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(Sheet::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return response(sheets, found, proposal, preview, language);
    }

    private LayoutSuggestionResponse response(
            List<String> sheets, Recognition found, SuggestedLayout proposal, Preview preview, Language language) {
        return new LayoutSuggestionResponse(
                found.fitting(),
                found.chosen().isPresent()
                        ? null
                        : ProblemWording.of(found.problem()).in(language),
                sheets,
                preview.sheet(),
                proposal.layout().orElse(null),
                proposal.questions().stream()
                        .map(question -> Question.of(question, language))
                        .toList(),
                preview.readings().stream()
                        .map(reading -> PreviewedReading.of(
                                reading,
                                municipalities.find(reading.municipalityId()).orElseThrow()))
                        .toList(),
                preview.problems().stream()
                        .map(problem -> PreviewedProblem.of(problem, language))
                        .toList(),
                preview.readingCount(),
                preview.problemCount(),
                preview.ignoredCount());
    }
}
