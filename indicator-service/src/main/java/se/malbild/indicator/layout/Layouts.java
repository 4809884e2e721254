package se.malbild.indicator.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.UnreadableJson;
import se.malbild.kit.problem.Violation;

/// The layouts that the service knows, and those that are sent along with a file.
@ApplicationScoped
@Transactional
public class Layouts {

    private final LayoutRepository layouts;
    private final Catalogue catalogue;
    private final MunicipalityRegister municipalities;
    private final EntityManager database;
    private final Precondition precondition;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Layouts(
            LayoutRepository layouts,
            Catalogue catalogue,
            MunicipalityRegister municipalities,
            EntityManager database,
            Precondition precondition,
            ObjectMapper json,
            Clock clock) {
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.database = database;
        this.precondition = precondition;
        this.json = json;
        this.clock = clock;
    }

    /// The layout of that code, or none.
    public Optional<TableLayout> find(String code) {
        return layouts.findByIdOptional(code).map(Layout::definition);
    }

    /// The codes of all layouts, in order.
    public List<String> codes() {
        return layouts.byCode().stream().map(Layout::code).toList();
    }

    /// All layouts by their codes, in order.
    public Map<String, TableLayout> all() {
        Map<String, TableLayout> all = new LinkedHashMap<>();
        layouts.byCode().forEach(layout -> all.put(layout.code(), layout.definition()));
        return all;
    }

    /// Reads a layout that came as JSON, and checks it.
    ///
    /// @throws Refusal.Invalid naming what is wrong, field by field
    /// @throws UnreadableJson when it is no JSON of a layout
    public TableLayout parse(String text) {
        TableLayout layout = readable(text);
        if (layout == null) {
            throw new Refusal.Invalid("layout", Text.of("En layout väntades.", "A layout was expected."));
        }
        require(violations(layout, "layout"));
        return layout;
    }

    private @Nullable TableLayout readable(String text) {
        try {
            return json.readValue(text, TableLayout.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(e);
        }
    }

    /// A layout as JSON.
    public String write(TableLayout layout) {
        try {
            return json.writeValueAsString(layout);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A layout cannot be written", e);
        }
    }

    Page<LayoutResponse> page(@Nullable String source, SortOrder order, PageRequest page, Language reader) {
        return layouts.page(source, order, page).map(layout -> LayoutResponse.of(layout, reader));
    }

    Versioned<LayoutResponse> get(String code, Language reader) {
        return answer(known(code), reader);
    }

    Versioned<LayoutResponse> create(LayoutRequest form, Language reader) {
        requireSound(form);
        if (layouts.findByIdOptional(form.code()).isPresent()) {
            throw new Refusal.Conflict(Text.of(
                    "Det finns redan en layout med koden %s.",
                    "There is already a layout with the code %s.", form.code()));
        }
        Layout layout = Layout.of(form, clock.instant());
        layouts.persistAndFlush(layout);
        return answer(layout, reader);
    }

    Versioned<LayoutResponse> change(String code, UnaryOperator<LayoutRequest> change, Language reader) {
        Layout layout = known(code);
        precondition.requireSeen(layout.version());
        LayoutRequest form = change.apply(layout.form());
        if (!form.code().equals(code)) {
            throw new Refusal.Invalid(
                    "code", Text.of("Koden är %s och ändras inte.", "The code is %s and does not change.", code));
        }
        requireSound(form);
        layout.rewrite(form, clock.instant());
        layouts.flush();
        return answer(layout, reader);
    }

    void delete(String code) {
        Layout layout = known(code);
        precondition.requireSeen(layout.version());
        layouts.delete(layout);
        layouts.flush();
    }

    private static Versioned<LayoutResponse> answer(Layout layout, Language reader) {
        return new Versioned<>(LayoutResponse.of(layout, reader), layout.version());
    }

    private Layout known(String code) {
        return layouts.findByIdOptional(code)
                .orElseThrow(() -> new Refusal.NotFound(
                        Text.of("Det finns ingen layout med koden %s.", "There is no layout with the code %s.", code)));
    }

    private void requireSound(LayoutRequest form) {
        List<Violation> violations = new ArrayList<>(violations(form.definition(), "definition"));
        String source = form.source();
        if (source != null && !knowsSource(source)) {
            violations.add(new Violation(
                    "source",
                    Text.of("Det finns ingen källa med koden %s.", "There is no source with the code %s.", source)));
        }
        require(violations);
    }

    private boolean knowsSource(String code) {
        return !database.createNativeQuery("SELECT 1 FROM source WHERE code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    private List<Violation> violations(TableLayout layout, String path) {
        IndicatorTable indicators = catalogue.indicatorTable();
        return LayoutCheck.violations(layout, path, indicators::knows, municipalities::knows);
    }

    private static void require(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }
}
