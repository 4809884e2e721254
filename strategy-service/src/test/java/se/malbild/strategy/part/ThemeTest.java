package se.malbild.strategy.part;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Themes hold activities.
@QuarkusTest
class ThemeTest {

    @Test
    void aThemeWithActivitiesIsNotDeletedAndSaysHowManyItHas() {
        String plan = PlanPart.draft();
        String theme = PlanPart.THEME.in(plan, "Ledningsstyrda aktiviteter");
        String first = add(plan, "activities?theme=" + idOf(theme), "{\"text\": \"Utbilda koncernens personal\"}");
        add(plan, "activities?theme=" + idOf(theme), "{\"text\": \"Visionsarbete\"}");

        problem(asCoordinator().header("If-Match", "*").delete(theme).then(), 409, "conflict")
                .body("detail", containsString("(2)"));

        asCoordinator().get(first).then().statusCode(200).body("number", is("1.1"), "theme", is(idOf(theme)));
    }

    @Test
    void whenAThemeGoesTheActivitiesOfThoseAfterItAreNumberedAnew() {
        String plan = PlanPart.draft();
        String empty = PlanPart.THEME.in(plan, "Tom");
        String theme = PlanPart.THEME.in(plan, "Strategiska insatser");
        String activity = add(plan, "activities?theme=" + idOf(theme), "{\"text\": \"Delta i skolans aktiviteter\"}");

        asCoordinator().header("If-Match", "*").delete(empty).then().statusCode(204);

        asCoordinator().get(activity).then().body("number", is("1.1"));
    }
}
