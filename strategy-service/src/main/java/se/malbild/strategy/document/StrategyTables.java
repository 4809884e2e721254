package se.malbild.strategy.document;

import java.util.List;
import se.malbild.strategy.wholedocument.DraftTable;

/// The tables of what lies in a strategy.
final class StrategyTables {

    static final DraftTable FOCUS_AREA = table(
            "focus_area",
            "position integer",
            "heading text",
            "list_wording text",
            "list_position integer",
            "introduction text");
    static final DraftTable GOAL = table("goal", "focus_area_id uuid", "position integer", "text text");
    static final DraftTable SECTION = table(
            "section",
            "place text",
            "focus_area_id uuid",
            "position integer",
            "kind text",
            "heading text",
            "text text",
            "table_content jsonb",
            "caption text",
            "signed_place text",
            "signed_on date");
    static final DraftTable MEASURE = table(
            "measure", "focus_area_id uuid", "position integer", "text text", "criterion jsonb", "continues uuid");

    private StrategyTables() {}

    private static DraftTable table(String name, String... columns) {
        return new DraftTable(name, "strategy_id", List.of(columns));
    }
}
