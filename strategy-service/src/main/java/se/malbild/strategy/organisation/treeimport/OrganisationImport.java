package se.malbild.strategy.organisation.treeimport;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What came of a file of units, or would come of it.
///
/// @param validateOnly true when nothing was saved
@Schema(name = "OrganisationImport")
public record OrganisationImport(
        @Schema(
                required = true,
                description =
                        "Om filen bara prövades; då är inget sparat. / Whether the file was only tried; then nothing is saved.")
        boolean validateOnly,

        @Schema(required = true, description = "Hur många enheter som är nya. / How many units are new.")
        int created,

        @Schema(required = true, description = "Hur många som ändrades. / How many were changed.")
        int changed,

        @Schema(required = true, description = "Hur många som stod så redan. / How many stood so already.")
        int unchanged,

        @Schema(required = true, description = "Filens enheter, rad för rad. / The units of the file, row by row.")
        List<Outcome> units) {

    /// What came of a row.
    ///
    /// @param row the line of the file, from 1
    @Schema(name = "OrganisationImportUnit")
    public record Outcome(
            @Schema(required = true, description = "Raden i filen, från 1. / The row of the file, from 1.")
            int row,

            @Schema(
                    description =
                            "Enheten; utelämnad för en ny när filen bara prövas. / The unit; left out for a new one when the file is only tried.")
            @Nullable
            UUID id,

            @Schema(required = true) String name,

            @Schema(required = true) Change change) {}

    /// What was done with a unit.
    public enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    static OrganisationImport of(boolean validateOnly, List<Outcome> units) {
        return new OrganisationImport(
                validateOnly,
                count(units, Change.CREATED),
                count(units, Change.CHANGED),
                count(units, Change.UNCHANGED),
                units);
    }

    private static int count(List<Outcome> units, Change change) {
        return (int) units.stream().filter(unit -> unit.change() == change).count();
    }
}
