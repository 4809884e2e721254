package se.malbild.strategy.due;

import java.time.LocalDate;
import java.util.Objects;
import se.malbild.kit.language.Text;
import se.malbild.strategy.activity.ActivityStatus;

/// Says why something is due.
final class DueSentence {

    private DueSentence() {}

    static Text of(DueRow row) {
        return switch (row.kind()) {
            case BEHIND_SCHEDULE ->
                row.detailText() == null
                        ? behind(
                                Objects.requireNonNull(row.status(), "An activity has a status"),
                                Objects.requireNonNull(row.endsOn(), "An activity has a last day"))
                        : detailBehind(row.detailText(), row.since().minusDays(1));
            case CADENCE_NOT_KEPT ->
                CadenceSentence.of(row.detailText(), Objects.requireNonNull(row.cadence(), "It says how often"));
            case AWAITING_DECISION -> awaiting(row);
            case MEASURE_WITHOUT_FIGURES, MEASURE_WITHOUT_REPORT ->
                Objects.requireNonNull(row.assessment(), "It has been assessed");
            case MEASURE_WITHOUT_CRITERION ->
                new Text("Måttet säger inte hur det bedöms.", "The measure does not say how it is judged.");
            case WITHOUT_OWNER -> withoutOwner(row);
        };
    }

    private static Text behind(ActivityStatus status, LocalDate endsOn) {
        Text standing =
                switch (status) {
                    case PLANNED -> new Text("inte påbörjad", "not begun");
                    case STARTED -> new Text("påbörjad", "under way");
                    case PAUSED -> new Text("pausad", "paused");
                    case DONE -> new Text("klar", "done");
                    case CANCELLED -> new Text("inställd", "cancelled");
                };
        return new Text(
                "Skulle vara klar %s och är %s.".formatted(endsOn, standing.swedish()),
                "Was to be done by %s and is %s.".formatted(endsOn, standing.english()));
    }

    private static Text detailBehind(String detail, LocalDate endsOn) {
        return new Text(
                "”%s”: Skulle vara klar %s, och inget tillfälle är uppskrivet.".formatted(detail, endsOn),
                "“%s”: Was to be done by %s, and no occurrence is written down.".formatted(detail, endsOn));
    }

    private static Text awaiting(DueRow row) {
        String decision = Objects.requireNonNull(row.awaits(), "It says what is to be decided")
                + (row.body() == null ? "" : " (" + row.body() + ")");
        return new Text("Väntar på beslut: " + decision + ".", "Awaits a decision: " + decision + ".");
    }

    private static Text withoutOwner(DueRow row) {
        return row.hadOwner()
                ? new Text(
                        "Ingen ansvarar: enheterna som gjorde det finns inte längre.",
                        "Nobody answers for it: the units that did exist no more.")
                : new Text("Ingen ansvarar.", "Nobody answers for it.");
    }
}
