package se.malbild.strategy.organisation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The units of a municipality that exist, as a list to be shown with indents: each unit stands before those that lie
/// in it, and those that lie beside each other come by name.
@Schema(name = "OrganisationTree")
public record OrganisationTree(@Schema(required = true) List<Branch> units) {

    // Stands for the parent of those that lie in none: grouping knows no null.
    private static final UUID NONE = new UUID(0, 0);

    /// A unit in its place.
    ///
    /// @param depth its level, from 1
    /// @param path the names of the units that it lies in, the outermost first, and its own
    /// @param unitCount how many units lie directly in it
    @Schema(name = "OrganisationTreeUnit")
    public record Branch(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) UnitKind kind,

            @Schema(description = "Enheten som den ligger i. / The unit that it lies in.") @Nullable
            UUID parent,

            @Schema(description = "Funktionens e-postadress. / The function's e-mail address.") @Nullable
            String functionAddress,

            @Schema(required = true, description = "Nivån, från 1. / The level, from 1.")
            int depth,

            @Schema(
                    required = true,
                    description =
                            "Namnen på enheterna som den ligger i, den yttersta först, och dess eget. / The names of the units that it lies in, the outermost first, and its own.")
            List<String> path,

            @Schema(
                    required = true,
                    description = "Hur många enheter som ligger direkt i den. / How many units lie directly in it.")
            int unitCount) {}

    static OrganisationTree of(List<OrganisationUnit> units) {
        Map<UUID, List<OrganisationUnit>> within = units.stream()
                .sorted(Comparator.comparing(unit -> unit.form().name(), Collator.getInstance(Locale.of("sv"))))
                .collect(Collectors.groupingBy(unit -> orNone(unit.form().parent())));
        List<Branch> branches = new ArrayList<>();
        add(branches, NONE, List.of(), within);
        return new OrganisationTree(branches);
    }

    // At most as deep as a tree may be.
    private static void add(
            List<Branch> branches, UUID parent, List<String> path, Map<UUID, List<OrganisationUnit>> within) {
        for (OrganisationUnit unit : within.getOrDefault(parent, List.of())) {
            List<String> own =
                    Stream.concat(path.stream(), Stream.of(unit.form().name())).toList();
            branches.add(
                    branch(unit, own, within.getOrDefault(unit.id(), List.of()).size()));
            add(branches, unit.id(), own, within);
        }
    }

    private static Branch branch(OrganisationUnit unit, List<String> path, int unitCount) {
        return new Branch(
                unit.id(),
                unit.form().name(),
                unit.form().kind(),
                unit.form().parent(),
                unit.form().functionAddress(),
                path.size(),
                path,
                unitCount);
    }

    private static UUID orNone(@Nullable UUID parent) {
        return parent == null ? NONE : parent;
    }
}
