package se.malbild.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked from the jar that brings them.
///
/// @param folder of the version; holds `bin`, `lib` and `share`
record PostgresPrograms(Path folder) {

    /// Unpacks the programs of this build into a folder of their own, unless an earlier start did.
    ///
    /// They are unpacked beside their place and moved there when whole, so an interrupted start leaves nothing
    /// half-done.
    static PostgresPrograms unpackedIn(Path parent) {
        Path place = parent.resolve("postgres-" + ServerVersions.ofThisBuild().postgres());
        if (Files.isDirectory(place)) {
            return new PostgresPrograms(place);
        }
        try {
            Files.createDirectories(parent);
            Path unpacked = Files.createTempDirectory(parent, "unpacking");
            try (TarArchiveInputStream archive = open()) {
                for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    unpack(entry, archive, unpacked);
                }
            }
            Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unpacked, place);
            return new PostgresPrograms(place);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked in " + parent, e);
        }
    }

    private static TarArchiveInputStream open() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        InputStream file =
                PostgresPrograms.class.getResourceAsStream("/postgres-%s-%s.txz".formatted(system, processor));
        if (file == null) {
            throw new IOException("This build has no PostgreSQL for %s on %s".formatted(system, processor));
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(file));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path file = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// The command line that runs a program. PostgreSQL refuses to run as root; in a user namespace of its own, root
    /// is an ordinary user that owns the same files.
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
