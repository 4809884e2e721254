package se.malbild.strategy.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What could be fetched of where figures come from.
///
/// @param found in the order of their numbers
/// @param missing numbers of changes that nothing is said of
/// @param gap why some are missing; null when none is
public record ProvenanceOutcome(
        List<ChangeProvenance> found,
        List<Long> missing,
        @Nullable Text gap) {

    private static final Text AWAY = new Text(
            "Indikatortjänsten svarar inte just nu. Varifrån värdena kommer visas igen när den svarar; bedömningen gäller ändå.",
            "indicator-service does not answer at the moment. Where the figures come from is shown again when it does; the verdict stands all the same.");
    private static final Text UNKNOWN = new Text(
            "Indikatortjänsten känner inte till några av ändringarna; den kan ha återställts från en säkerhetskopia.",
            "indicator-service does not know some of the changes; it may have been restored from a backup.");
    private static final Text TOO_MANY = Text.of(
            "Högst %d ändringar visas på en gång.", "At most %d changes are shown at a time.", ProvenanceSource.MOST);

    public ProvenanceOutcome {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    static ProvenanceOutcome away(List<Long> asked) {
        return new ProvenanceOutcome(List.of(), asked, AWAY);
    }

    /// @param asked all that was wanted
    /// @param sent how many of them were asked for, from the beginning
    static ProvenanceOutcome of(List<ChangeProvenance> found, List<Long> asked, int sent) {
        Map<Long, ChangeProvenance> byNumber = byNumber(found);
        List<Long> missing =
                asked.stream().filter(number -> !byNumber.containsKey(number)).toList();
        Text gap = missing.isEmpty() ? null : sent < asked.size() ? TOO_MANY : UNKNOWN;
        return new ProvenanceOutcome(found, missing, gap);
    }

    /// True when everything that was asked for is told.
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// Where the figure of a change comes from, when that could be fetched.
    public Optional<ChangeProvenance> of(long changeNumber) {
        return Optional.ofNullable(byNumber(found).get(changeNumber));
    }

    private static Map<Long, ChangeProvenance> byNumber(List<ChangeProvenance> found) {
        return found.stream()
                .collect(Collectors.toMap(
                        provenance -> provenance.change().number(), Function.identity(), (one, same) -> one));
    }
}
