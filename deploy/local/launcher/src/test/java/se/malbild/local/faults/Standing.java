package se.malbild.local.faults;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a figure is at present.
///
/// @param status whether there is a value
/// @param value with its decimals as printed
/// @param version of the observation
/// @param number of the change that made it so
record Standing(String status, @Nullable BigDecimal value, int version, long number) {}
