package se.malbild.indicator.answer;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What a csv answer is made of.
///
/// @param fileName what it is called when it is kept, without ending
/// @param columns their names, in the first row
/// @param source gives all rows, one after the other
/// @param write puts the fields of one into its row
/// @param <T> what a row is made of
public record CsvTable<T>(
        String fileName, List<String> columns, Consumer<Consumer<T>> source, BiConsumer<CsvRow, T> write) {}
