package se.malbild.strategy.plandocument;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Violation;

/// The strategies that a document names. Those with the same title, such as a revision and what it took the place of,
/// are told apart by what stands behind it, and else by what the plan is linked to already: an unchanged document
/// changes nothing.
final class NamedStrategies {

    private final StrategyTexts texts;
    private final @Nullable StandingPlan standing;
    private final List<Violation> violations;
    private final Map<String, List<StrategyTexts.Titled>> named = new HashMap<>();
    private @Nullable UUID carriedOut;

    /// @param standing what the document is to replace; null for nothing
    /// @param violations gets each name that leads to none, or to more than one
    NamedStrategies(StrategyTexts texts, @Nullable StandingPlan standing, List<Violation> violations) {
        this.texts = texts;
        this.standing = standing;
        this.violations = violations;
    }

    /// Reads those that there are.
    ///
    /// @return their ids
    Collection<UUID> read(Set<String> names) {
        named.putAll(texts.titled(names));
        return named.values().stream()
                .flatMap(List::stream)
                .map(StrategyTexts.Titled::id)
                .distinct()
                .toList();
    }

    /// The one that the plan carries out.
    ///
    /// @param name null for none
    /// @param field where it stands
    @Nullable
    UUID carriedOut(@Nullable String name, String field) {
        if (name != null) {
            List<UUID> ids = ids(name);
            carriedOut = only(ids)
                    .or(() -> stood(ids))
                    .or(() -> inForce(name))
                    .orElseGet(() -> notOne(name, ids.size(), field));
        }
        return carriedOut;
    }

    /// One that something served is of.
    ///
    /// @param name null for the one that the plan carries out
    /// @param same what the plan is linked to in the same words
    /// @param field where the name stands
    @Nullable
    UUID of(@Nullable String name, Predicate<Reference> same, String field) {
        if (name == null) {
            return carriedOut;
        }
        List<UUID> ids = ids(name);
        return only(ids)
                .or(() -> linked(ids, same))
                .or(() -> Optional.ofNullable(carriedOut).filter(ids::contains))
                .or(() -> stood(ids))
                .or(() -> inForce(name))
                .orElseGet(() -> notOne(name, ids.size(), field));
    }

    // Documents do not name the plan's own.
    private Optional<UUID> linked(List<UUID> ids, Predicate<Reference> same) {
        return standing == null
                ? Optional.empty()
                : only(standing.references().values().stream()
                        .filter(same)
                        .map(Reference::strategy)
                        .filter(id -> ids.contains(id) && !id.equals(carriedOut))
                        .distinct()
                        .toList());
    }

    // The one that the plan carried out so far.
    private Optional<UUID> stood(List<UUID> ids) {
        return standing == null
                ? Optional.empty()
                : Optional.ofNullable(standing.contents().plan().strategy()).filter(ids::contains);
    }

    private List<UUID> ids(String name) {
        return named.getOrDefault(name, List.of()).stream()
                .map(StrategyTexts.Titled::id)
                .toList();
    }

    private Optional<UUID> inForce(String name) {
        return only(named.getOrDefault(name, List.of()).stream()
                .filter(StrategyTexts.Titled::inForce)
                .map(StrategyTexts.Titled::id)
                .toList());
    }

    static Optional<UUID> only(List<UUID> ids) {
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private @Nullable UUID notOne(String name, int found, String field) {
        violations.add(new Violation(
                field,
                found == 0
                        ? Text.of(
                                "kommunen har %d strategier med titeln ”%s”; exakt en behövs",
                                "the municipality has %d strategies with the title “%s”; exactly one is needed",
                                found,
                                name)
                        : Text.of(
                                "kommunen har %d strategier med titeln ”%s”; exakt en behövs: skriv dagen då den antogs, annars påbörjades, efter titeln, som ”%s (2021-06-21)”",
                                "the municipality has %d strategies with the title “%s”; exactly one is needed: write the day when it was adopted, else begun, after the title, as “%s (2021-06-21)”",
                                found,
                                name,
                                name)));
        return null;
    }
}
