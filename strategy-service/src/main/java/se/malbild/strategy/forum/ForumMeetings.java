package se.malbild.strategy.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.series.SeriesLinks;

/// What rests on how often forums met.
@ApplicationScoped
public class ForumMeetings {

    private final SeriesLinks series;
    private final RequestedMunicipality municipality;

    @Inject
    ForumMeetings(SeriesLinks series, RequestedMunicipality municipality) {
        this.series = series;
        this.municipality = municipality;
    }

    /// Has the measures judged anew that rest on it, in the caller's transaction.
    public void countAnew() {
        List.of(MeetingSeries.BUSINESS_COUNCILS, MeetingSeries.ALL)
                .forEach(code -> series.judgeAnewRestingOn(municipality.id(), code));
    }
}
