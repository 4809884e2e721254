package se.malbild.strategy.plansheet;

import java.util.Map;
import java.util.Set;

/// What rows stand for in the plan.
///
/// @param byRow by the numbers of rows
/// @param doubtful what refused rows name without anybody knowing which of them it is
record RowMatches(Map<Integer, SheetPart> byRow, Set<SheetPart> doubtful) {}
