package se.malbild.indicator.source.table;

import java.io.IOException;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;

/// Finds out of which municipality a row is, by its name, its code or both.
final class RowMunicipality {

    private final TablePlan plan;
    private final RowKeys keys;
    private final FileEvidence evidence;
    private final MunicipalityCell municipalities;
    private final Meanings<MunicipalityFound> names;
    private final Meanings<MunicipalityFound> codes;

    RowMunicipality(TablePlan plan, RowKeys keys, FileEvidence evidence, MunicipalityCell municipalities) {
        this.plan = plan;
        this.keys = keys;
        this.evidence = evidence;
        this.municipalities = municipalities;
        this.names = new Meanings<>(municipalities::read);
        this.codes = new Meanings<>(municipalities::readCode);
    }

    /// True when rows say of which municipality they are.
    boolean isInRows() {
        return plan.municipality().exists() || plan.municipalityCode().exists();
    }

    /// The column that is named in problems.
    KeyColumn column() {
        return plan.municipality().exists() ? plan.municipality() : plan.municipalityCode();
    }

    /// That of the current row, doubts being settled by the file as far as it can.
    MunicipalityFound find() throws IOException {
        MunicipalityFound found = said();
        return found instanceof Doubtful doubtful ? evidence.settle(doubtful) : found;
    }

    /// True for what is a municipality, or what tables list beside them.
    boolean isRegion(String text) {
        // "Totalt" is the nation in some lists and both genders in others.
        return names.of(text).isMeant() && GenderText.of(text).isEmpty();
    }

    private MunicipalityFound said() {
        if (!plan.municipalityCode().exists()) {
            return names.of(keys.municipality());
        }
        MunicipalityFound code = codes.of(keys.municipalityCode());
        if (!plan.municipality().exists()) {
            return code;
        }
        MunicipalityFound name = names.of(keys.municipality());
        boolean agree = code instanceof Known(String id) && name instanceof Known(String named) && id.equals(named);
        return agree ? code : municipalities.together(code, keys.municipalityCode(), name, keys.municipality());
    }
}
