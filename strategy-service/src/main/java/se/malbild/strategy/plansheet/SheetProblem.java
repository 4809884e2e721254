package se.malbild.strategy.plansheet;

import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Something in a sheet that cannot be read in.
///
/// @param row its number in the file, from 1
/// @param column null: the row as a whole
/// @param found what stands there
/// @param expected what should
record SheetProblem(int row, @Nullable SheetColumn column, String found, Text expected) {}
