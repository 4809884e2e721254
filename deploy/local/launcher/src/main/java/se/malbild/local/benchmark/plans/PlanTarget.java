package se.malbild.local.benchmark.plans;

import java.util.List;

/// A municipality that is asked about, with things of it that have plenty.
///
/// @param municipality SCB code
/// @param units ids of units with plans for 2026
/// @param goals ids of goals of the council that activities serve
/// @param activities ids of activities
record PlanTarget(String municipality, List<String> units, List<String> goals, List<String> activities) {

    /// Puts things of itself into a text with names in braces.
    ///
    /// @param chance any number; the same one picks the same things
    String in(String text, int chance) {
        return text.replace("{unit}", one(units, chance))
                .replace("{goal}", one(goals, chance))
                .replace("{activity}", one(activities, chance));
    }

    private static String one(List<String> choices, int chance) {
        return choices.get(Math.floorMod(chance, choices.size()));
    }
}
