package se.malbild.strategy.plancompilation;

import java.util.List;

/// What a compilation is made of.
///
/// @param parts focus areas and goals of the strategy, each kind in its order
/// @param plans that hold the year and are seen
/// @param goals the plans' own, in their order
/// @param activities of the plans that count for the year, in their order
record YearRows(
        StrategyRow strategy,
        List<PartRow> parts,
        List<PlanRow> plans,
        List<PlanGoalRow> goals,
        List<ActivityRow> activities,
        UnitTree units) {}
