package se.malbild.strategy.part;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/// Themes hold activities.
@QuarkusTest
class ThemeTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aThemeWithActivitiesIsNotDeletedAndSaysHowManyItHas() {
        String plan = PlanPart.draft();
        String theme = PlanPart.THEME.in(plan, "Ledningsstyrda aktiviteter");
        ActivityRow.in(database, plan, theme, 1, "Utbilda koncernens personal", 2023, 2024);
        ActivityRow.in(database, plan, theme, 2, "Visionsarbete", 2023, 2024);

        problem(asCoordinator().header("If-Match", "*").delete(theme).then(), 409, "conflict")
                .body("detail", containsString("(2)"));

        asCoordinator().get(theme).then().statusCode(200).body("number", is(1));
    }
}
