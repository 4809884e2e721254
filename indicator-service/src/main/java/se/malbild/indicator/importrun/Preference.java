package se.malbild.indicator.importrun;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a caller would wait for the run to end (`Prefer: wait=10`, RFC 7240), at most a minute.
public record Preference(Duration patience) {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?([0-9]{1,4})");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    public static Preference of(@Nullable String header) {
        Matcher wait = WAIT.matcher(header == null ? "" : header);
        Duration asked = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : Duration.ZERO;
        return new Preference(asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
    }
}
