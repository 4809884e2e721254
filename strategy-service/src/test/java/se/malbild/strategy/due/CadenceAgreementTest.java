package se.malbild.strategy.due;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.strategy.StrategyApiCalls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.WrittenPlans;
import se.malbild.strategy.forum.HeldForum;
import se.malbild.strategy.schedule.CadenceRule;
import se.malbild.strategy.schedule.CadenceStanding;

/// The list reckons cadences in SQL, for many at once; it has to say what the rule says.
@QuarkusTest
class CadenceAgreementTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FORUMS = 150;
    private static final LocalDate BEGIN = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 720;

    @Inject
    DataSource database;

    private record Met(UUID forum, CadenceRule rule, List<LocalDate> days) {}

    @Test
    void whateverIsHeldAndWheneverItMetTheListSaysWhatTheRuleSays() {
        WrittenPlans written = new WrittenPlans(database, "0184");
        Random random = new Random(7);
        List<Met> all = new ArrayList<>();
        for (int number = 0; number < FORUMS; number++) {
            all.add(forum(written, "Råd " + number, random));
        }

        for (int month = 0; month < 24; month++) {
            assertAgreed(all, BEGIN.plusMonths(month));
            assertAgreed(all, BEGIN.plusMonths(month).minusDays(1));
        }
    }

    private static Met forum(WrittenPlans written, String name, Random random) {
        LocalDate begins = random.nextBoolean() ? BEGIN.plusDays(random.nextInt(DAYS / 2)) : null;
        LocalDate ends = random.nextBoolean() ? BEGIN.plusDays(DAYS / 2 + random.nextInt(DAYS / 2)) : null;
        int timesPerYear = 1 + random.nextInt(12);
        UUID id = written.forum(name, null, timesPerYear, text(begins), text(ends));
        List<LocalDate> days = random.ints(random.nextInt(12), 0, DAYS)
                .mapToObj(BEGIN::plusDays)
                .toList();
        written.meetings(id, days.stream().map(LocalDate::toString).toArray(String[]::new));
        return new Met(id, new CadenceRule(timesPerYear, HeldForum.span(begins, ends)), days);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void assertAgreed(List<Met> all, LocalDate on) {
        Map<String, String> expected = new HashMap<>();
        for (Met met : all) {
            String said = said(met, on);
            if (said != null) {
                expected.put(met.forum().toString(), said);
            }
        }
        JsonPath due = as("reader", "0184")
                .get("/strategy/v1/municipalities/0184/due-items?kind=CADENCE_NOT_KEPT&limit=200&on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, String> listed = new HashMap<>();
        List<String> ids = due.getList("items.thing.id");
        List<String> since = due.getList("items.since");
        List<String> sentences = due.getList("items.sentence");
        for (int number = 0; number < ids.size(); number++) {
            listed.put(ids.get(number), since.get(number) + figures(sentences.get(number)));
        }

        assertThat(listed).as("on %s", on).isEqualTo(expected);
    }

    // Since when, and of each year that it fell short in what was done and required, as the rule reckons them.
    private static @Nullable String said(Met met, LocalDate on) {
        List<CadenceStanding> years = new ArrayList<>();
        if (!met.rule().span().ends().isBefore(on)) {
            years.add(met.rule().standing(on.getYear() - 1, on, met.days()));
        }
        years.add(met.rule().standing(on.getYear(), on, met.days()));
        List<CadenceStanding> behind =
                years.stream().filter(year -> year.behindSince() != null).toList();
        return behind.isEmpty()
                ? null
                : behind.getFirst().behindSince()
                        + behind.stream()
                                .flatMap(year -> year.year() == on.getYear()
                                        ? Stream.of(year.done(), year.required())
                                        : Stream.of(year.year(), year.done(), year.required()))
                                .toList()
                                .toString();
    }

    private static String figures(String sentence) {
        return NUMBER.matcher(sentence.replaceAll("\\(.*?\\)", ""))
                .results()
                .map(MatchResult::group)
                .toList()
                .toString();
    }
}
