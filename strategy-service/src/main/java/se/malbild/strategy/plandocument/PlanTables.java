package se.malbild.strategy.plandocument;

import java.util.List;
import se.malbild.strategy.wholedocument.DraftTable;

/// The tables of what lies in a plan.
final class PlanTables {

    static final DraftTable THEME = table("theme", "position integer", "heading text", "introduction text");
    static final DraftTable GOAL = table("plan_goal", "position integer", "text text");
    static final DraftTable SECTION = table(
            "plan_section",
            "place text",
            "position integer",
            "kind text",
            "heading text",
            "text text",
            "table_content jsonb",
            "caption text",
            "signed_place text",
            "signed_on date");
    static final DraftTable ACTIVITY = new DraftTable(
            "activity",
            "plan_id",
            List.of(
                    "theme_id uuid",
                    "position integer",
                    "text text",
                    "partners text[]",
                    "awaits_decision text",
                    "awaits_body text",
                    "begins_on date",
                    "ends_on date"),
            // How it goes is no part of what is written, nor what it goes on with.
            List.of("status text", "status_since date", "continues uuid"));

    private PlanTables() {}

    private static DraftTable table(String name, String... columns) {
        return new DraftTable(name, "plan_id", List.of(columns));
    }
}
