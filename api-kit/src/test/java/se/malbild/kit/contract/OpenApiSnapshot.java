package se.malbild.kit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The contract that is checked in, against which the document of the running build is held.
///
/// With `-Dcontracts.write=true` the file is rewritten when it differs, and left alone when it does not.
public final class OpenApiSnapshot {

    private static final String WRITE = "contracts.write";
    private static final int DIFFERENCES_SHOWN = 40;

    private final Path file;
    private final boolean write;

    private OpenApiSnapshot(Path file, boolean write) {
        this.file = file;
        this.write = write;
    }

    /// The contract in a file.
    ///
    /// @param file such as `docs/api/strategy-openapi.yaml`
    public static OpenApiSnapshot at(Path file) {
        return new OpenApiSnapshot(file, Boolean.getBoolean(WRITE));
    }

    static OpenApiSnapshot written(Path file) {
        return new OpenApiSnapshot(file, true);
    }

    /// Holds what the build makes against the file.
    ///
    /// @throws AssertionError with the paths that differ and how to refresh the file
    public void verify(OpenApiDocument built) {
        List<String> differences = differences(built);
        if (differences.isEmpty()) {
            return;
        }
        if (!write) {
            throw new AssertionError(message(differences));
        }
        write(built);
    }

    private List<String> differences(OpenApiDocument built) {
        return Files.exists(file)
                ? DocumentDifference.between(OpenApiDocument.read(file), built).stream()
                        .map(DocumentDifference::toString)
                        .toList()
                : List.of("the file does not exist");
    }

    private String message(List<String> differences) {
        String shown = differences.stream().limit(DIFFERENCES_SHOWN).collect(Collectors.joining("\n  ", "\n  ", "\n"));
        int hidden = Math.max(0, differences.size() - DIFFERENCES_SHOWN);
        return "The build and the contract " + file + " have parted:" + shown
                + (hidden > 0 ? "  and " + hidden + " more\n" : "")
                + "Where the change is meant, run the same test with -D" + WRITE
                + "=true, read the difference of the file and check it in.";
    }

    private void write(OpenApiDocument built) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, ContractYaml.write(built));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document of the build is no YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract " + file + " could not be written", e);
        }
    }
}
