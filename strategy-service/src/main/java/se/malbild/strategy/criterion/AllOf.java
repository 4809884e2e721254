package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// "… företagsklimat samt … Insikt": several criteria at once. One that is not met decides; then one without verdict,
/// then one that is behind, then one that is on track.
///
/// @param criteria two to ten; each may itself be of several, three levels in all
@Schema(
        name = "AllOf",
        description = "Flera kriterier på en gång. / Several criteria at once.",
        requiredProperties = {"type", "criteria"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = AllOf.TYPE))
public record AllOf(@NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Criterion> criteria) implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "ALL_OF";

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.NOT_MET, Verdict.NO_VERDICT, Verdict.BEHIND, Verdict.ON_TRACK, Verdict.MET);

    /// The criteria that are there; none when the list is missing.
    List<@Nullable Criterion> parts() {
        return criteria == null ? List.of() : Collections.unmodifiableList(criteria);
    }

    @Override
    @JsonIgnore
    public Set<String> indicators() {
        return criteria.stream().flatMap(one -> one.indicators().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @JsonIgnore
    public List<ReportAsked> reports() {
        return criteria.stream().flatMap(one -> one.reports().stream()).toList();
    }

    @Override
    public Judgement judge(int year, Knowledge knowledge) {
        List<Judgement> parts =
                criteria.stream().map(one -> one.judge(year, knowledge)).toList();
        Verdict verdict = parts.stream()
                .map(Judgement::verdict)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
        NoVerdictReason reason = verdict != Verdict.NO_VERDICT
                ? null
                : parts.stream()
                        .map(Judgement::reason)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Judgement(
                verdict,
                reason,
                told(parts),
                all(parts, Judgement::inputs),
                all(parts, Judgement::reports),
                nextReview(parts));
    }

    private static Text told(List<Judgement> parts) {
        long met = parts.stream().filter(one -> one.verdict() == Verdict.MET).count();
        Text count = met == 1
                ? Text.of("1 av %s delar är uppfylld.", "1 of %s parts is met.", parts.size())
                : Text.of("%s av %s delar är uppfyllda.", "%s of %s parts are met.", met, parts.size());
        return new Text(
                count.swedish()
                        + joined(parts.stream().map(one -> one.sentence().swedish())),
                count.english()
                        + joined(parts.stream().map(one -> one.sentence().english())));
    }

    private static String joined(Stream<String> sentences) {
        return sentences.map(" "::concat).collect(Collectors.joining());
    }

    private static <T> List<T> all(List<Judgement> parts, Function<Judgement, List<T>> what) {
        return parts.stream()
                .flatMap(one -> what.apply(one).stream())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate nextReview(List<Judgement> parts) {
        return parts.stream()
                .map(Judgement::reviewOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
