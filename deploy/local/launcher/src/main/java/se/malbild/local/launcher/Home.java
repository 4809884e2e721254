package se.malbild.local.launcher;

import java.nio.file.Path;

/// The folder of the sources, told by the scripts.
public final class Home {

    static final Path PATH = Path.of(System.getProperty("malbild.home", "")).toAbsolutePath();

    private Home() {}

    /// @param path of a file or folder of the sources
    public static Path resolve(String path) {
        return PATH.resolve(path);
    }
}
