package se.malbild.indicator.source.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.indicator.source.workbook.XlsxFormat;
import se.malbild.indicator.source.workbook.px.PcAxis;
import se.malbild.indicator.source.workbook.text.DelimitedText;
import se.malbild.kit.municipality.MunicipalityRegister;

/// What tests of tables share: the layouts as they are stored, indicators, and files.
public final class Tables {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Pattern STORED =
            Pattern.compile("\\('([a-z0-9-]+)',(?:(?!\\$layout\\$).)*\\$layout\\$(.*?)\\$layout\\$", Pattern.DOTALL);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Tables() {}

    /// The layouts of the migrations, by code; a later one rewrites an earlier.
    public static Map<String, TableLayout> stored() {
        Map<String, TableLayout> layouts = new LinkedHashMap<>();
        for (String migration :
                List.of("V008__layouts.sql", "V012__layouts_told_apart.sql", "V013__layouts_of_more_shapes.sql")) {
            Matcher row = STORED.matcher(text("/db/migration/" + migration));
            while (row.find()) {
                layouts.put(row.group(1), layout(row.group(2)));
            }
        }
        return layouts;
    }

    /// The layout of the migration of that code.
    public static TableLayout stored(String code) {
        return Objects.requireNonNull(stored().get(code), code);
    }

    public static TableLayout layout(String json) {
        try {
            return JSON.readValue(json, TableLayout.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    public static TableReader reader() {
        return new TableReader(workbooks(), municipalities());
    }

    public static Workbooks workbooks() {
        return new Workbooks(List.of(new XlsxFormat(), new PcAxis(), new DelimitedText()));
    }

    static MunicipalityCell municipalities() {
        return new MunicipalityCell(new MunicipalityRegister());
    }

    /// All indicators that the stored layouts name, and some of the tests' own.
    public static IndicatorTable indicators() {
        Set<String> codes = new HashSet<>(Set.of("test.antal", "test.andel", "scb.folkmangd"));
        stored().values().forEach(layout -> {
            layout.columns().stream()
                    .map(LayoutColumn::indicator)
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
            layout.fixedIndicator().ifPresent(codes::add);
            codes.addAll(layout.indicators().values());
        });
        Map<String, FigureRules> rules = new HashMap<>();
        Set<IndicatorTable.Name> names = new HashSet<>();
        for (String code : codes) {
            rules.put(code, FigureRules.of(scale(code), code.equals("scb.folkmangd") ? "antal" : ""));
            names.add(new IndicatorTable.Name(code, code));
        }
        names.add(new IndicatorTable.Name("N00001", "test.antal"));
        names.add(new IndicatorTable.Name("Antal av något", "test.antal"));
        names.add(new IndicatorTable.Name("N00002", "test.andel"));
        names.add(new IndicatorTable.Name("Folkmängd", "scb.folkmangd"));
        return IndicatorTable.of(rules, names);
    }

    private static Scale scale(String code) {
        if (code.equals("fokus.placering") || code.equals("svenskt-naringsliv.ranking")) {
            return new Scale(BigDecimal.ONE, BigDecimal.valueOf(290), true);
        }
        if (code.startsWith("skr-insikt.") && !code.contains("antal")) {
            return new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), false);
        }
        boolean survey = code.startsWith("svenskt-naringsliv.") && !code.contains("antal") && !code.contains("svars");
        return survey ? new Scale(BigDecimal.ONE, BigDecimal.valueOf(6), false) : Scale.ANY;
    }

    /// A file of `src/test/resources`.
    public static SourceFile file(String resource) {
        try {
            Path path = Path.of(Objects.requireNonNull(Tables.class.getResource(resource), resource)
                    .toURI());
            return new SourceFile(path.getFileName().toString(), "application/octet-stream", path);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(resource, e);
        }
    }

    public static String text(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
