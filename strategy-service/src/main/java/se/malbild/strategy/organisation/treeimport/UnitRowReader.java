package se.malbild.strategy.organisation.treeimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.OrganisationUnitRequest;
import se.malbild.strategy.organisation.UnitKind;

/// Reads what each row of a file says of a unit, as far as the row alone tells.
@ApplicationScoped
class UnitRowReader {

    private static final int LONGEST_NAME = 200;
    private static final char UNREADABLE = '\uFFFD';

    private final Validator validator;

    @Inject
    UnitRowReader(Validator validator) {
        this.validator = validator;
    }

    /// What a row says.
    ///
    /// @param parent the cell with the name of the unit that it lies in
    /// @param functionAddress null when the cell is empty
    record Listed(
            int row,
            String name,
            UnitKind kind,
            Cell parent,
            @Nullable String functionAddress) {}

    /// The units of a file by their names, in its order; without those that something is wrong with.
    Map<String, Listed> read(UnitFile file, FileProblems problems) {
        Map<String, Listed> units = new LinkedHashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (UnitFile.Row row : file.rows()) {
            Cell name = row.cell(UnitColumn.NAME);
            Text wrong = wrongName(name.text());
            Integer before = wrong == null ? named.putIfAbsent(NamedUnit.key(name.text()), row.number()) : null;
            if (before != null) {
                wrong = Text.of("står redan på rad %d", "is in row %d already", before);
            }
            if (wrong != null) {
                problems.add(row.number(), name, UnitColumn.NAME, wrong);
            }
            UnitKind kind = kind(row, problems);
            String address = address(row, problems);
            if (wrong == null && kind != null) {
                units.put(
                        NamedUnit.key(name.text()),
                        new Listed(row.number(), name.text(), kind, row.cell(UnitColumn.PARENT), address));
            }
        }
        return units;
    }

    private static @Nullable Text wrongName(String name) {
        if (name.isEmpty()) {
            return new Text("– här väntades enhetens namn", "– the name of the unit was expected here");
        }
        if (name.length() > LONGEST_NAME) {
            return Text.of("är längre än %d tecken", "is longer than %d characters", LONGEST_NAME);
        }
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            return new Text(
                    "går över flera rader; ett citattecken är kanske inte avslutat",
                    "goes over several lines; a quotation mark may not be closed");
        }
        if (name.indexOf(UNREADABLE) >= 0 || !PlainText.Validator.isPlain(name)) {
            return new Text(
                    "har tecken som inte går att läsa; spara filen som CSV UTF-8",
                    "has characters that cannot be read; save the file as CSV UTF-8");
        }
        return null;
    }

    private static @Nullable UnitKind kind(UnitFile.Row row, FileProblems problems) {
        Cell cell = row.cell(UnitColumn.KIND);
        Optional<UnitKind> kind = KindWords.kind(cell.text());
        if (kind.isEmpty()) {
            problems.add(
                    row.number(),
                    cell,
                    UnitColumn.KIND,
                    Text.of(
                            "– här väntades något av: %s",
                            "– one of these was expected here: %s", KindWords.ASKED_FOR));
        }
        return kind.orElse(null);
    }

    private @Nullable String address(UnitFile.Row row, FileProblems problems) {
        Cell cell = row.cell(UnitColumn.FUNCTION_ADDRESS);
        if (cell.isEmpty()) {
            return null;
        }
        if (!validator
                .validateValue(OrganisationUnitRequest.class, UnitColumn.FUNCTION_ADDRESS.field(), cell.text())
                .isEmpty()) {
            problems.add(
                    row.number(),
                    cell,
                    UnitColumn.FUNCTION_ADDRESS,
                    new Text(
                            "– här väntades funktionens e-postadress, till exempel naringsliv@example.se",
                            "– the e-mail address of the function was expected here, such as naringsliv@example.se"));
        }
        return cell.text();
    }
}
