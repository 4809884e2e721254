package se.malbild.strategy.schedule;

import java.time.DateTimeException;

/// Words name an end that lies before the beginning that they name, and mean nothing else.
final class EndBeforeBeginning extends DateTimeException {

    private static final long serialVersionUID = 1L;

    EndBeforeBeginning(Object begins, Object ends) {
        super("It ends before it begins: " + begins + " to " + ends);
    }
}
