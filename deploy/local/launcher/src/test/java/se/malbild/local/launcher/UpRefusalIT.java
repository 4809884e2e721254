package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.malbild.local.servers.RunningProcess.Signal;

/// What `deploy/local/up` says when it cannot start.
@Tag("long")
class UpRefusalIT {

    /// What the scripts use.
    private static final List<String> PROGRAMS = List.of(
            "sh",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "ln",
            "locale",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "tail");

    @TempDir
    Path temporary;

    private FreePorts ports;

    @BeforeEach
    void setUp() throws IOException {
        ports = FreePorts.find();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertRefused(RunningUp.start(file.resolve("data"), ports.options()), file.toString(), "--data");
    }

    @Test
    void aFullDiskIsRefused() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=20m", "malbild", disk.toString()), "only root mounts a disk");
        try {
            assertRefused(RunningUp.start(disk.resolve("data"), ports.options()), "20 MB are free", "--data");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void dataOfANewerBuildIsRefused() throws Exception {
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        Files.writeString(folder.version(), "format=1\npostgres=18\nkafka=99.0.0\n");

        assertRefused(RunningUp.start(folder.root(), ports.options()), "newer build", "Kafka 99.0.0", "--fresh");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheWayToHelp() throws Exception {
        try (RunningUp up = RunningUp.start(temporary.resolve("data"), List.of("--ports=1"))) {
            assertThat(up.awaitEnd()).isEqualTo(2);
            assertThat(up.errors())
                    .contains("--ports", "deploy/local/up --help")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aMachineWithoutAJdkIsRefused() throws Exception {
        Map<String, String> nothing = environment(Files.createDirectory(temporary.resolve("jdks")));

        assertRefused(start(RunningUp.HOME, nothing), "JDK of version 25", "JAVA_HOME");
    }

    @Test
    void aJdkThatIsTooOldIsRefusedByItsVersion() throws Exception {
        Path jdk = Files.createDirectories(temporary.resolve("jdks/seventeen"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path bin = Files.createDirectory(jdk.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Files.createFile(
                    bin.resolve(program),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        }

        assertRefused(start(RunningUp.HOME, environment(jdk.resolveSibling("."))), "too old", "17");
    }

    @Test
    void aFirstBuildWithoutMavenIsRefused() throws Exception {
        Path home = copyOfTheSources();
        Map<String, String> environment =
                environment(Path.of(System.getProperty("java.home")).resolveSibling("."));

        assertRefused(start(home, environment), "no mvn is on PATH", "Install Maven");
    }

    @Test
    void anInterruptedFirstBuildIsTakenUpByTheNextStart() throws Exception {
        Path home = copyOfTheSources();
        for (int attempt = 1; attempt <= 2; attempt++) {
            try (RunningUp up = start(home, Map.of()).awaitSaid("building 2/6")) {
                try (RunningUp other = start(home, Map.of())) {
                    assertThat(other.awaitEnd()).isEqualTo(1);
                    assertThat(other.errors()).contains("is building Målbild already");
                }

                assertThat(up.send(Signal.TERM).awaitEnd()).isEqualTo(143);
                assertThat(up.errors()).contains("The build was interrupted");
                assertThat(home.resolve("deploy/local/launcher/target/packaged"))
                        .doesNotExist();
            }
        }
    }

    @Test
    void helpNeedsNeitherJdkNorBuild() throws Exception {
        Path home = copyOfTheSources();
        Map<String, String> nothing = environment(Files.createDirectory(temporary.resolve("jdks")));

        try (RunningUp up = RunningUp.start(home, temporary.resolve("data"), List.of("--help"), nothing)) {
            assertThat(up.awaitEnd()).isZero();
            assertThat(up.out()).contains("--strategy-port", "--fresh");
            assertThat(up.errors()).isEmpty();
        }
    }

    private RunningUp start(Path home, Map<String, String> environment) {
        return RunningUp.start(home, temporary.resolve("data"), ports.options(), environment);
    }

    private static void assertRefused(RunningUp up, String... words) throws InterruptedException {
        try (up) {
            assertThat(up.awaitEnd()).isEqualTo(1);
            assertThat(up.errors()).contains(words).doesNotContain("\tat ");
            assertThat(up.parts()).isEmpty();
        }
    }

    /// A machine with few programs, neither Java nor Maven on PATH, and a new user.
    private Map<String, String> environment(Path jdks) throws IOException {
        Path bin = Files.createDirectory(temporary.resolve("bin"));
        for (String program : PROGRAMS) {
            Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(found -> link(bin.resolve(program), found));
        }
        Path user = Files.createDirectory(temporary.resolve("user"));
        return Map.of(
                "PATH", bin.toString(),
                "HOME", user.toString(),
                "JAVA_HOME", "",
                "MALBILD_JDK_FOLDER", jdks.normalize().toString());
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copyOfTheSources() throws IOException {
        Path copy = temporary.resolve("sources");
        try (Stream<Path> tree = Files.walk(RunningUp.HOME)) {
            for (Path file : tree.filter(UpRefusalIT::isSource).toList()) {
                Path place = copy.resolve(RunningUp.HOME.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        return copy;
    }

    private static boolean isSource(Path file) {
        for (Path part : RunningUp.HOME.relativize(file)) {
            if (List.of("target", ".git", "data", "node_modules").contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
