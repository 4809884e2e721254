package se.malbild.strategy.assessment;

import java.time.Instant;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.verdictoverride.JudgedYear;

/// What is to be said of a measure and a year, since it is other than what was said before.
///
/// @param sentence what is said, with the figures named that were revised
record NewAssessment(MeasureToJudge measure, int year, Judgement judgement, Turn turn, Text sentence) {

    JudgedYear about() {
        return new JudgedYear(measure.municipalityId(), measure.id(), year);
    }

    /// Whether the year had passed when the measure was written down here.
    boolean isRetrospective() {
        Instant created = measure.createdAt();
        return year < Sweden.dayOf(created).getYear();
    }
}
