package se.malbild.local.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// What both commands take.
final class CommonOptions {

    private static final Path USUAL_DATA = Home.resolve("deploy/local/data");

    @Option(names = "--data")
    private Path data = USUAL_DATA;

    Path home() {
        return Home.PATH;
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
        boolean atHome = Home.PATH.equals(Path.of("").toAbsolutePath());
        String command = atHome ? script : quoted(Home.resolve(script));
        return data.equals(USUAL_DATA) ? command : command + " --data " + quoted(data.toAbsolutePath());
    }

    private static String quoted(Path path) {
        return "'%s'".formatted(path);
    }
}
