package se.malbild.local.launcher;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// How the commands speak with the person at the terminal: what was asked for on standard output, why it cannot be had
/// on standard error with a non-zero exit code, never a stack trace.
public final class Terminal {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Terminal() {}

    /// Runs a command.
    ///
    /// @return its exit code
    public static int run(Callable<Integer> command, String... arguments) {
        CommandLine commandLine = new CommandLine(command)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return commandLine
                .setParameterExceptionHandler((e, _) -> {
                    complain(commandLine, "%s%nSee %s --help.".formatted(e.getMessage(), commandLine.getCommandName()));
                    return MISUSED;
                })
                .setExecutionExceptionHandler((e, _, _) -> {
                    complain(commandLine, wordsOf(e));
                    return FAILED;
                })
                .execute(arguments);
    }

    private static String wordsOf(Exception e) {
        return switch (e) {
            case Refusal refusal -> String.valueOf(refusal.getMessage());
            case UncheckedIOException io ->
                "%s (%s).".formatted(io.getMessage(), Reason.of(Objects.requireNonNullElse(io.getCause(), io)));
            default -> "Unexpected: " + e;
        };
    }

    private static void complain(CommandLine commandLine, String why) {
        commandLine.getErr().println(why);
        commandLine.getErr().flush();
    }
}
