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

    /// How a person calls `deploy/local/token` for this product from here, ready to be copied into a shell.
    String tokenCommand() {
        String script = "deploy/local/token";
        boolean atHome = HOME.equals(Path.of("").toAbsolutePath());
        String command = atHome ? script : quoted(HOME.resolve(script));
        return data.equals(USUAL_DATA) ? command : command + " --data " + quoted(data.toAbsolutePath());
    }

    private static String quoted(Path path) {
        return "'%s'".formatted(path);
    }
}
