package se.malbild.strategy.forum;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import se.malbild.kit.language.Text;
import se.malbild.strategy.internalseries.InternalSeries;

/// The series of how often forums met.
@Dependent
class MeetingSeries {

    static final String BUSINESS_COUNCILS = "internal.business-council-meetings";
    static final String ALL = "internal.forum-meetings";

    @Produces
    @Singleton
    InternalSeries ofBusinessCouncils(EntityManager database, Clock clock) {
        return new MeetingsPerYear(
                BUSINESS_COUNCILS,
                new Text("Möten i näringslivsrådet", "Meetings of the business council"),
                new Text(
                        "Möten i kommunens näringslivsråd som är uppskrivna, per avslutat år, från det första år som har något.",
                        "Meetings of the municipality's business councils that are written down, for each ended year from the first that has any."),
                EnumSet.of(ForumKind.BUSINESS_COUNCIL),
                database,
                clock);
    }

    @Produces
    @Singleton
    InternalSeries ofAllForums(EntityManager database, Clock clock) {
        return new MeetingsPerYear(
                ALL,
                new Text("Möten med företag i alla forum", "Meetings with companies in all forums"),
                new Text(
                        "Möten i alla kommunens forum som är uppskrivna: näringslivsråd, branschråd, mikrokluster, fokusgrupper och övriga; per avslutat år, från det första år som har något.",
                        "Meetings of all forums of the municipality that are written down: business and industry councils, micro clusters, focus groups and others; for each ended year from the first that has any."),
                EnumSet.allOf(ForumKind.class),
                database,
                clock);
    }
}
