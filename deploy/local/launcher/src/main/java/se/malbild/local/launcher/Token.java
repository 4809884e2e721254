package se.malbild.local.launcher;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `deploy/local/token`: prints a token for the product that runs on this machine, and nothing else.
@Command(name = "deploy/local/token")
final class Token implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "ROLE")
    private String role = "";

    @Parameters(index = "1", paramLabel = "MUNICIPALITY", arity = "0..1")
    private @Nullable String municipality;

    @Option(names = "--unit")
    private List<UUID> units = List.of();

    @Option(names = "--hours")
    private int hours = 12;

    Token() {}

    /// Prints the token that the command line asks for.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new Token(), arguments));
    }

    @Override
    public Integer call() {
        TokenRequest request =
                new TokenRequest(Role.named(role), Optional.ofNullable(municipality), units, Duration.ofHours(hours));
        SigningKey key = SigningKey.read(common.existingDataFolder());
        PrintWriter out = spec.commandLine().getOut();
        out.println(request.signedWith(key, Clock.systemUTC().instant()));
        return 0;
    }
}
