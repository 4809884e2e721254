package se.malbild.indicator.comparison;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Periods;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.kit.language.Text;

/// Which periods are compared: one, or all from one to another. The fields are named as the parameters are.
public class ComparedPeriods {

    /// Figures of municipalities go back thirty years.
    static final int MOST = 30;

    @QueryParam("period")
    @Pattern(regexp = Periods.PATTERN)
    @Parameter(description = "År, kvartal eller månad. / Year, quarter or month.")
    @Nullable
    String period;

    @QueryParam("periodFrom")
    @Pattern(regexp = Periods.PATTERN)
    @Parameter(
            description =
                    "Den första av flera perioder, i stället för period; högst 30. / The first of several periods, instead of period; at most 30 periods.")
    @Nullable
    String periodFrom;

    @QueryParam("periodTo")
    @Pattern(regexp = Periods.PATTERN)
    @Parameter(
            description =
                    "Den sista av flera perioder, av samma slag som periodFrom. / The last of several periods, of the same kind as periodFrom.")
    @Nullable
    String periodTo;

    /// The periods, the oldest first; none when something is wrong with them, which is said.
    List<String> resolve(Violations violations) {
        if (period != null) {
            return single(period, violations);
        }
        if (periodFrom == null || periodTo == null) {
            String missing = periodFrom == null ? periodTo == null ? "period" : "periodFrom" : "periodTo";
            violations.add(
                    missing,
                    new Text(
                            "ange period, eller både periodFrom och periodTo",
                            "give period, or both periodFrom and periodTo"));
            return List.of();
        }
        return several(periodFrom, periodTo, violations);
    }

    private List<String> single(String only, Violations violations) {
        if (periodFrom != null || periodTo != null) {
            violations.add(
                    "period",
                    new Text(
                            "kan inte anges tillsammans med periodFrom och periodTo",
                            "cannot be given together with periodFrom and periodTo"));
        }
        return List.of(only);
    }

    private static List<String> several(String from, String to, Violations violations) {
        if (PeriodSpan.Kind.of(from) != PeriodSpan.Kind.of(to)) {
            violations.add(
                    "periodTo",
                    Text.of(
                            "ska vara av samma slag som periodFrom, %s: båda år, båda kvartal eller båda månader",
                            "must be of the same kind as periodFrom, %s: both years, both quarters or both months",
                            from));
            return List.of();
        }
        PeriodSpan span = PeriodSpan.of(from, to);
        if (span.length() < 1) {
            violations.add(
                    "periodFrom",
                    Text.of("%s ligger efter periodTo, som är %s", "%s is after periodTo, which is %s", from, to));
            return List.of();
        }
        if (span.length() > MOST) {
            violations.add(
                    "periodTo",
                    Text.of(
                            "ger %d perioder från %s; högst %d kan jämföras på en gång",
                            "makes %d periods from %s; at most %d can be compared at a time",
                            span.length(),
                            from,
                            MOST));
            return List.of();
        }
        return span.periods();
    }
}
