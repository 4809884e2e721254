package se.malbild.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import se.malbild.local.servers.ServerVersions;

/// What wrote a data folder.
///
/// @param format of the folder itself: which parts it has and where they lie
/// @param postgresMajor such as 18; its data is readable by that version alone
/// @param kafka such as `4.0.0`; its data is readable by that version and newer ones
record DataVersion(int format, int postgresMajor, String kafka) {

    static DataVersion ofThisBuild() {
        ServerVersions servers = ServerVersions.ofThisBuild();
        return new DataVersion(1, servers.postgresMajor(), servers.kafka());
    }

    /// Refuses a folder that this build cannot read. One without a version is new.
    void ensureReads(DataFolder folder) {
        Path file = folder.version();
        if (Files.exists(file)) {
            ensureReads(read(file), folder.root());
        }
    }

    void ensureReads(DataVersion written, Path folder) {
        if (written.format > format) {
            throw newer(folder, "the format %d of the folder".formatted(written.format), Integer.toString(format));
        }
        if (written.postgresMajor > postgresMajor) {
            throw newer(folder, "PostgreSQL " + written.postgresMajor, Integer.toString(postgresMajor));
        }
        if (written.postgresMajor < postgresMajor) {
            throw new Refusal(
                    "The data in %s was written by PostgreSQL %d, and this build has %d, which does not read it. Use the build that wrote it, or begin anew with --fresh, which deletes the data."
                            .formatted(folder, written.postgresMajor, postgresMajor));
        }
        if (Version.parse(written.kafka).compareTo(Version.parse(kafka)) > 0) {
            throw newer(folder, "Kafka " + written.kafka, kafka);
        }
    }

    private static Refusal newer(Path folder, String what, String ours) {
        return new Refusal(
                "The data in %s was written by a newer build: it has %s, this one knows %s. Use a newer build, or begin anew with --fresh, which deletes the data."
                        .formatted(folder, what, ours));
    }

    private static DataVersion read(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            return new DataVersion(
                    Integer.parseInt(properties.getProperty("format")),
                    Integer.parseInt(properties.getProperty("postgres")),
                    properties.getProperty("kafka", "0"));
        } catch (IOException | NumberFormatException e) {
            throw new Refusal(
                    "%s cannot be read (%s), so it is not known which build wrote the data. Mend it, or begin anew with --fresh, which deletes the data."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /// Written whole or not at all.
    void write(DataFolder folder) {
        Properties properties = new Properties();
        properties.setProperty("format", Integer.toString(format));
        properties.setProperty("postgres", Integer.toString(postgresMajor));
        properties.setProperty("kafka", kafka);
        Path unfinished = folder.run().resolve("version");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                properties.store(out, "What wrote this data. deploy/local/up reads it before it starts.");
            }
            Files.move(unfinished, folder.version(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal("%s cannot be written (%s).".formatted(folder.version(), Reason.of(e)), e);
        }
    }
}
