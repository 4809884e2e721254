package se.malbild.local.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// What both commands take.
final class CommonOptions {

    /// The folder of the sources, told by the scripts.
    private static final Path HOME =
            Path.of(System.getProperty("malbild.home", "")).toAbsolutePath();

    private static final Path USUAL_DATA = HOME.resolve("deploy/local/data");

    @Option(names = "--data")
    private Path data = USUAL_DATA;

    Path home() {
        return HOME;
    }

    DataFolder dataFolder() {
        return DataFolder.open(data);
    }

    DataFolder existingDataFolder() {
        return new DataFolder(data.toAbsolutePath().normalize());
    }

    /// How a person calls `deploy/local/token` for this product, from where he stands.
    String tokenCommand() {
        boolean stands = HOME.equals(Path.of("").toAbsolutePath());
        String command = stands
                ? "deploy/local/token"
                : HOME.resolve("deploy/local/token").toString();
        return data.equals(USUAL_DATA) ? command : command + " --data '%s'".formatted(data);
    }
}
