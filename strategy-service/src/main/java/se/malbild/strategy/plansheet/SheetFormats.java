package se.malbild.strategy.plansheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The formats of sheets.
@ApplicationScoped
class SheetFormats {

    static final String CSV = "text/csv";

    private final List<SheetFormat> formats;

    /// Any bytes can be csv, so that comes last.
    @Inject
    SheetFormats(ExcelSheet excel, CsvSheet csv) {
        this.formats = List.of(excel, csv);
    }

    /// @param name such as `csv`
    Optional<SheetFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /// @throws UnreadableSheet when it cannot be read
    RawSheet read(Path file) throws IOException {
        for (SheetFormat format : formats) {
            if (format.supports(file)) {
                return format.read(file);
            }
        }
        throw new IllegalStateException("Everything can be csv");
    }
}
