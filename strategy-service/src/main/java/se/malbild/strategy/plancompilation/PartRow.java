package se.malbild.strategy.plancompilation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A focus area or a goal of the strategy.
///
/// @param area that a goal lies in; null for a focus area, and for a goal outside them
/// @param words heading or text
record PartRow(boolean isGoal, UUID id, @Nullable UUID area, String words) {}
