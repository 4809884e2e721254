package se.malbild.kit.workbook;

import java.util.List;

/// The sheets of one file.
public interface Workbook extends AutoCloseable {

    /// In the order of the file; at least one.
    List<Sheet> sheets();

    @Override
    void close();
}
